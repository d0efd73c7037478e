using Microsoft.AspNetCore.Authorization;

namespace Isc.Meetings.Tests;

/// <summary>Lets every request through.</summary>
internal sealed class OpenDoor : IAuthorizationPolicyProvider
{
    private static readonly AuthorizationPolicy Open = new AuthorizationPolicyBuilder().RequireAssertion(_ => true).Build();

    public Task<AuthorizationPolicy> GetDefaultPolicyAsync() => Task.FromResult(Open);

    public Task<AuthorizationPolicy?> GetFallbackPolicyAsync() => Task.FromResult<AuthorizationPolicy?>(null);

    public Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) => Task.FromResult<AuthorizationPolicy?>(Open);
}

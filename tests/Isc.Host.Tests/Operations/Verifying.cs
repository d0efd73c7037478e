using Isc.Data.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Operations;

/// <summary>Recomputes the audit chain of a running host.</summary>
internal static class Verifying
{
    public static async Task<AuditVerdict> VerifiedAsync(this IServiceScopeFactory scopes)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync([], null, TestContext.Current.CancellationToken);
    }
}

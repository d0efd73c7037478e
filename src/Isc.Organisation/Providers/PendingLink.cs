using Isc.Web.Components;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Isc.Organisation.Providers;

/// <summary>Carries the identity that a provider has just proved to the moment when its owner has signed in and says that it is to be linked.</summary>
internal sealed class PendingLink(IDataProtectionProvider protection)
{
    private readonly SealedCookie _cookie = new(protection, "isc-link", "Isc.Organisation.PendingLink", TimeSpan.FromMinutes(10), SameSiteMode.Lax);

    public void Keep(HttpContext http, string provider, string subject) => _cookie.Send(http, $"{provider} {subject}");

    /// <summary>Null for none, or one that is too old.</summary>
    public (string Provider, string Subject)? Find(HttpContext http) =>
        _cookie.Read(http)?.Split(' ', 2) is [var provider, var subject] ? (provider, subject) : null;

    public void Forget(HttpContext http) => _cookie.Forget(http);
}

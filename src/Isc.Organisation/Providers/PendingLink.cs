using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Isc.Organisation.Providers;

/// <summary>
/// Carries, in a sealed cookie, the identity that a provider has just proved to the moment when its owner has signed in and says that
/// it is to be linked.
/// </summary>
internal sealed class PendingLink(IDataProtectionProvider protection)
{
    private const string Cookie = "isc-link";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Isc.Organisation.PendingLink").ToTimeLimitedDataProtector();

    public void Keep(HttpContext http, string provider, string subject) =>
        http.Response.Cookies.Append(Cookie, _protector.Protect($"{provider} {subject}", Lifetime), Options(http));

    /// <summary>Null for none, or one that is too old.</summary>
    public (string Provider, string Subject)? Find(HttpContext http)
    {
        if (!http.Request.Cookies.TryGetValue(Cookie, out var kept))
            return null;
        try
        {
            var parts = _protector.Unprotect(kept).Split(' ', 2);
            return (parts[0], parts[1]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(Cookie, Options(http));

    private static CookieOptions Options(HttpContext http) => new()
    {
        Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Lifetime,
    };
}

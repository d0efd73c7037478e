using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Isc.Organisation.SignIn;

/// <summary>Carries, in a sealed cookie, what an authenticator was asked to the moment when it answers: once, within five minutes.</summary>
internal sealed class PasskeyChallenge(IDataProtectionProvider protection)
{
    private const string Cookie = "isc-passkey";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Isc.Organisation.Passkey").ToTimeLimitedDataProtector();

    public void Keep(HttpContext http, string? state) => http.Response.Cookies.Append(Cookie, _protector.Protect(state ?? "", Lifetime), Options(http));

    /// <summary>Null for none, or one that is too old.</summary>
    public string? Take(HttpContext http)
    {
        if (!http.Request.Cookies.TryGetValue(Cookie, out var kept))
            return null;
        http.Response.Cookies.Delete(Cookie, Options(http));
        try
        {
            return _protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions Options(HttpContext http) => new()
    {
        Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, MaxAge = Lifetime,
    };
}

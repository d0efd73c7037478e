using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Isc.Web.Components;

/// <summary>What has just been done, for the page that follows. Protected, so that no link or other site can put words into our mouth.</summary>
internal static class NoticeCookie
{
    /// <summary>Name of the cookie. An answer to a request that carries it is not to be cached.</summary>
    public const string Name = "isc-notice";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    public static void Send(HttpContext context, IDataProtectionProvider protection, string notice) =>
        context.Response.Cookies.Append(Name, Protector(protection).Protect(notice, Life), Options(context, Life));

    /// <summary>The notice, once; null for none, or one that we did not write in the last minute.</summary>
    public static string? Take(HttpContext context, IDataProtectionProvider protection)
    {
        if (!context.Request.Cookies.TryGetValue(Name, out var carried))
            return null;
        if (!context.Response.HasStarted)
            context.Response.Cookies.Delete(Name, Options(context, null));
        try
        {
            return Protector(protection).Unprotect(carried);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection) =>
        protection.CreateProtector("Isc.Notice").ToTimeLimitedDataProtector();

    private static CookieOptions Options(HttpContext context, TimeSpan? life) =>
        new() { Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = life };
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Isc.Web.Components;

/// <summary>Carries a text in a cookie that nobody reads or writes but this site, for a while, from one answer to a later request.</summary>
/// <param name="protection">Seals it.</param>
/// <param name="name">Name of the cookie.</param>
/// <param name="purpose">What is sealed for one purpose is not opened for another.</param>
/// <param name="life">How long it can be opened.</param>
/// <param name="sameSite">Whether it comes along when another site leads here.</param>
public sealed class SealedCookie(IDataProtectionProvider protection, string name, string purpose, TimeSpan life, SameSiteMode sameSite)
{
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector(purpose).ToTimeLimitedDataProtector();

    /// <summary>Sends it with the answer.</summary>
    public void Send(HttpContext context, string text) => context.Response.Cookies.Append(name, _protector.Protect(text, life), Options(context, life));

    /// <summary>The text; null for none, or one that is too old or not ours.</summary>
    public string? Read(HttpContext context)
    {
        if (!context.Request.Cookies.TryGetValue(name, out var carried))
            return null;
        try
        {
            return _protector.Unprotect(carried);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Takes it from the browser, unless the answer has begun.</summary>
    public void Forget(HttpContext context)
    {
        // Without its life, which would count for more than a date gone by and leave an empty cookie.
        if (!context.Response.HasStarted && context.Request.Cookies.ContainsKey(name))
            context.Response.Cookies.Delete(name, Options(context, null));
    }

    private CookieOptions Options(HttpContext context, TimeSpan? lasting) =>
        new() { Path = "/", HttpOnly = true, IsEssential = true, SameSite = sameSite, Secure = context.Request.IsHttps, MaxAge = lasting };
}

using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Isc.Web.Components;

/// <summary>What has just been done, for the page that follows. Protected, so that no link or other site can put words into our mouth.</summary>
internal static class NoticeCookie
{
    /// <summary>Name of the cookie. An answer to a request that carries it is not to be cached.</summary>
    public const string Name = "isc-notice";

    public static void Send(HttpContext context, IDataProtectionProvider protection, string notice) => Cookie(protection).Send(context, notice);

    /// <summary>The notice, once; null for none, or one that we did not write in the last minute.</summary>
    public static string? Take(HttpContext context, IDataProtectionProvider protection)
    {
        var cookie = Cookie(protection);
        cookie.Forget(context);
        return cookie.Read(context);
    }

    private static SealedCookie Cookie(IDataProtectionProvider protection) => new(protection, Name, "Isc.Notice", TimeSpan.FromMinutes(1), SameSiteMode.Lax);
}

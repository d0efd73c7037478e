using Microsoft.AspNetCore.Http;

namespace Isc.Organisation.SignIn;

/// <summary>The cookie that holds a session's key. Under HTTPS its prefix makes browsers refuse it from anywhere but this host.</summary>
internal static class SessionCookie
{
    private const string Name = "isc-session";
    private const string SecureName = "__Host-" + Name;

    public static string? Read(HttpContext http) =>
        http.Request.Cookies.TryGetValue(NameFor(http), out var key) && Secret.IsWellFormed(key) ? key : null;

    // Without an age: it goes with the browser, and the session's own limits hold whatever the browser does.
    public static void Write(HttpContext http, string key) => http.Response.Cookies.Append(NameFor(http), key, Options(http));

    public static void Remove(HttpContext http) => http.Response.Cookies.Delete(NameFor(http), Options(http));

    private static string NameFor(HttpContext http) => http.Request.IsHttps ? SecureName : Name;

    private static CookieOptions Options(HttpContext http) => new()
    {
        Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps,
    };
}

using System.Globalization;
using Isc.Text;

namespace Isc.Host.Routing;

/// <summary>
/// The language is the first segment of a page's address: <c>/fr/meetings</c>. It moves into the path base before routing. A page
/// asked for without one is redirected to the reader's language; the API has none.
/// </summary>
internal sealed class LanguagePath(RequestDelegate next)
{
    /// <summary>Name of the cookie that remembers the reader's choice.</summary>
    public const string Cookie = "isc-language";

    private static readonly string[] WithoutLanguage = ["/api/v1", "/openapi", "/health", "/_content", "/_module", "/favicon.ico", "/account/callback"];

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var path = request.Path.Value ?? "/";
        var end = path.IndexOf('/', 1);
        var first = end < 0 ? path[1..] : path[1..end];
        if (Languages.IsOffered(first))
        {
            if (end < 0)
                return Redirect(context, $"/{first}/");
            if (request.WantsPage() && first != Choose(request))
                Remember(context, first);
            request.PathBase += "/" + first;
            request.Path = path[end..];
            Speak(first);
            return next(context);
        }

        if (request.WantsPage() && !WithoutLanguage.Any(prefix => request.Path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase)))
            return Redirect(context, $"/{Choose(request)}{path}");
        Speak(Choose(request));
        return next(context);
    }

    private static void Speak(string language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language);

    private static void Remember(HttpContext context, string language) => context.Response.Cookies.Append(Cookie, language, new CookieOptions
    {
        Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(365),
    });

    private static Task Redirect(HttpContext context, string path)
    {
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        context.Response.Redirect(context.Request.PathBase + new PathString(path).ToUriComponent() + context.Request.QueryString);
        return Task.CompletedTask;
    }

    private static string Choose(HttpRequest request) =>
        request.Cookies.TryGetValue(Cookie, out var chosen) && Languages.IsOffered(chosen)
            ? chosen
            : request.GetTypedHeaders().AcceptLanguage
                .OrderByDescending(language => language.Quality ?? 1)
                .Select(language => language.Value.Value?.Split('-')[0].ToLowerInvariant())
                .FirstOrDefault(Languages.IsOffered) ?? Languages.Default;
}

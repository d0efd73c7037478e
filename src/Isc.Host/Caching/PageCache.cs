using System.Security.Cryptography;
using Isc.Data.Keeping;
using Isc.Host.Modules;
using Isc.Host.Routing;
using Isc.Time;

namespace Isc.Host.Caching;

/// <summary>
/// Gives visitors a page that was made for another visitor while nothing that it shows has changed. Whoever is signed in, sends a form
/// or was just told something gets a page of their own; pages with a form, which set a cookie, are never kept.
/// </summary>
internal sealed class PageCache(RequestDelegate next, PageStore store, DataVersion data, ModuleCatalogue catalogue, TimeProvider clock)
{
    private const int LargestPage = 512 * 1024;
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(30);

    public async Task InvokeAsync(HttpContext context)
    {
        if (PageKey.AddressOf(context.Request) is not { } address)
        {
            await next(context);
            return;
        }

        var (own, foreign) = await data.OfAllAsync(context.RequestAborted);
        var key = new PageKey(address, own, foreign, catalogue.Modules, clock.Today());
        var page = store.Find(key) ?? await MakeAsync(context, key);
        if (page is not null)
            await SendAsync(context, page);
    }

    // Null where the page was sent as it was made.
    private async Task<KeptPage?> MakeAsync(HttpContext context, PageKey key)
    {
        var (response, body) = (context.Response, context.Response.Body);
        await using var made = new MemoryStream();
        response.Body = made;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        if (!MayKeep(response, made.Length))
        {
            made.Position = 0;
            await made.CopyToAsync(body, context.RequestAborted);
            return null;
        }

        var bytes = made.ToArray();
        var page = new KeptPage(bytes, response.ContentType!, Tag(bytes), clock.GetTimestamp() + (long)(Age.TotalSeconds * clock.TimestampFrequency));
        store.Keep(key, page);
        return page;
    }

    private static async Task SendAsync(HttpContext context, KeptPage page)
    {
        var (response, headers) = (context.Response, context.Response.Headers);
        (headers.ETag, headers.CacheControl, headers.Vary) = (page.Tag, "no-cache", "Cookie, Accept-Encoding");
        if (context.Request.Headers.IfNoneMatch.Contains(page.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            return;
        }

        (response.ContentType, response.ContentLength) = (page.ContentType, page.Body.Length);
        if (HttpMethods.IsGet(context.Request.Method))
            await response.Body.WriteAsync(page.Body, context.RequestAborted);
    }

    private static bool MayKeep(HttpResponse response, long length) =>
        HttpMethods.IsGet(response.HttpContext.Request.Method)
        && response.StatusCode == StatusCodes.Status200OK && length is > 0 and <= LargestPage && !response.HasStarted
        && response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true
        && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal)
        && response.Headers.SetCookie.All(cookie => cookie?.StartsWith(LanguagePath.Cookie + "=", StringComparison.Ordinal) == true);

    private static string Tag(byte[] body) => $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"";
}

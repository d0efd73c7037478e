using System.Net.Mime;

namespace Isc.Host.Routing;

/// <summary>Tells requests for pages from calls of the API.</summary>
internal static class PageRequests
{
    /// <summary>True for GET and HEAD by something that reads HTML: only these see pages instead of problem details.</summary>
    public static bool WantsPage(this HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !request.Path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase)
        && request.Headers.Accept.Any(accept => accept?.Contains(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) == true);
}

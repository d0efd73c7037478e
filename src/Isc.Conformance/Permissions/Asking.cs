using System.Text;
using Xunit;

namespace Isc.Conformance.Permissions;

/// <summary>Calls a served route as one of the callers.</summary>
internal static class Asking
{
    /// <summary>A value for a parameter of a route that no record has, and that every constraint lets through.</summary>
    public static string Unknown(string parameter, string? constraint) => constraint switch
    {
        "guid" => "00000000-0000-4000-8000-000000000000",
        "int" or "long" => "2099",
        _ => parameter.Contains("id", StringComparison.OrdinalIgnoreCase) ? "00000000-0000-4000-8000-000000000000" : "no-such-thing",
    };

    public static string AddressOf(this ServedRoute route, Func<string, string?, string>? value = null)
    {
        var address = new StringBuilder(route.IsPage ? "/en" : "");
        foreach (var segment in route.Endpoint.RoutePattern.PathSegments)
        {
            address.Append('/');
            foreach (var part in segment.Parts)
                address.Append(part switch
                {
                    Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
                    Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
                    Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => (value ?? Unknown)(
                        parameter.Name, parameter.ParameterPolicies.FirstOrDefault()?.Content),
                    _ => "",
                });
        }

        return address.Length == 0 ? "/" : address.ToString() is "/en" ? "/en/" : address.ToString();
    }

    public static async Task<Reply> AskAsync(this CallerSet callers, string caller, ServedRoute route, string address)
    {
        var byAddress = caller == "feed" && route.IsFeed;
        if (byAddress)
            address += (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "token=" + callers.FeedToken;
        using var request = new HttpRequestMessage(new HttpMethod(route.Verb), address);
        if (route.IsPage)
            request.Headers.Accept.ParseAdd("text/html");
        if (route.Verb is not ("GET" or "HEAD"))
            request.Content = new StringContent("{}", Encoding.UTF8, TypeOf(route));
        using var answer = await callers[byAddress ? "visitor" : caller].SendAsync(request, TestContext.Current.CancellationToken);
        return await Reply.OfAsync(answer);
    }

    // Of a type that the route does not take, it is refused before anyone asks who sends it.
    private static string TypeOf(ServedRoute route) =>
        route.Endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Http.Metadata.IAcceptsMetadata>()?.ContentTypes is { Count: > 0 } types ? types[0] : "application/json";
}

using Isc.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;

namespace Isc.Host.Pages;

/// <summary>A route of the API, as the page at <c>/api</c> lists it.</summary>
internal sealed record ApiRoute(string Owner, string Method, string Pattern, string? Summary, string? Permission)
{
    public static IEnumerable<ApiRoute> Of(EndpointDataSource endpoints) => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Select(route => (route, pattern: "/" + route.RoutePattern.RawText?.Trim('/')))
        .Where(pair => pair.pattern.StartsWith("/api/v1/", StringComparison.Ordinal))
        .SelectMany(pair => pair.route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [], (pair, method) => new ApiRoute(
            pair.pattern.Split('/')[3],
            method,
            pair.pattern,
            pair.route.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary,
            pair.route.Metadata.GetMetadata<IAuthorizeData>()?.Policy?[PermissionPolicy.Prefix.Length..]))
        .OrderBy(route => route.Owner, StringComparer.Ordinal).ThenBy(route => route.Pattern, StringComparer.Ordinal);
}

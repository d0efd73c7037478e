using Isc.Access;
using Isc.Host.Modules;
using Isc.Host.Permissions;
using Isc.Host.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Conformance.Permissions;

/// <summary>A verb of a route or page that the running host serves.</summary>
internal sealed record ServedRoute(string Verb, string Route, string? Module, bool IsPage, bool IsFeed, RouteEndpoint Endpoint)
{
    public string Key => $"{Verb},{Route},,";

    /// <summary>All of them; of pages only the reading, since what they post stands in the same page.</summary>
    public static IReadOnlyList<ServedRoute> Of(IServiceProvider services)
    {
        var catalogue = services.GetRequiredService<ModuleCatalogue>();
        return [.. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(e => Of(e, catalogue))
            .DistinctBy(r => r.Key).OrderBy(r => r.Route, StringComparer.Ordinal).ThenBy(r => r.Verb, StringComparer.Ordinal)];
    }

    /// <summary>The line that follows from what the route declares: to be reviewed, not believed.</summary>
    public string Proposed(IReadOnlyList<Permission> permissions) =>
        $"{Key},{string.Join(',', MatrixLine.Callers.Select(caller => CellOf(caller, permissions)))}";

    private static IEnumerable<ServedRoute> Of(RouteEndpoint endpoint, ModuleCatalogue catalogue)
    {
        var page = endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
        var verbs = page ? ["GET"] : endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"];
        return verbs.Select(verb => new ServedRoute(
            verb, "/" + endpoint.RoutePattern.RawText?.TrimStart('/'), Owner.Of(endpoint, catalogue), page,
            endpoint.Metadata.GetMetadata<FeedRoute>() is not null, endpoint));
    }

    private string CellOf(string caller, IReadOnlyList<Permission> permissions)
    {
        if (Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return "A";
        if (caller is "visitor" || (caller is "feed" && !IsFeed))
            return "-";
        var asked = Endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy)
            .Where(policy => policy?.StartsWith(PermissionPolicy.Prefix, StringComparison.Ordinal) is true)
            .Select(policy => permissions.Single(p => p.Name == policy![PermissionPolicy.Prefix.Length..])).ToList();
        return asked.Count == 0 ? "A" : caller is "feed" ? "-" : asked.Select(p => MatrixLine.CellOf(p, caller)).MinBy(Width)!;
    }

    private static int Width(string cell) => cell switch { "-" => 0, "A" => 3, _ => cell.Length };
}

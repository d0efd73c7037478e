using Isc.Host.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Isc.Host.Routing;

/// <summary>What must hold of all routes and pages before the host serves.</summary>
internal static class RouteRules
{
    /// <exception cref="OperatorException">A rule does not hold; names the routes and their owners.</exception>
    public static void Check(IReadOnlyList<Endpoint> endpoints, ModuleCatalogue catalogue)
    {
        var routes = endpoints.OfType<RouteEndpoint>().ToList();
        foreach (var route in routes)
        {
            var module = Owner.Of(route, catalogue);
            if (route.Metadata.GetMetadata<IAuthorizeData>() is null && route.Metadata.GetMetadata<IAllowAnonymous>() is null)
                throw new OperatorException($"'{Describe(route)}' of '{module ?? "core"}' does not state who may use it; add RequirePermission or AllowAnonymous.");
            if (module is not null && !IsUnder(route, module))
                throw new OperatorException($"'{Describe(route)}' of module '{module}' must stand under '/{module}'.");
        }

        foreach (var twins in routes.GroupBy(Key, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            throw new OperatorException($"{string.Join(" and ", twins.Select(r => $"'{Owner.Of(r, catalogue) ?? "core"}'").Distinct(StringComparer.Ordinal))} "
                + $"have the same route '{Describe(twins.First())}'; rename one.");
    }

    private static bool IsUnder(RouteEndpoint route, string module)
    {
        string[] roots = route.Metadata.GetMetadata<ComponentTypeMetadata>() is null ? [$"/api/v1/{module}", $"/_module/{module}"] : [$"/{module}"];
        var pattern = "/" + route.RoutePattern.RawText?.TrimStart('/');
        return roots.Any(root => pattern == root || pattern.StartsWith(root + "/", StringComparison.OrdinalIgnoreCase));
    }

    // The names of parameters do not tell two patterns apart; their places do.
    private static string Key(RouteEndpoint route) => string.Join('/', route.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : "{}"))))
        + " " + Methods(route) + " " + string.Join(',', route.RoutePattern.ParameterPolicies.SelectMany(p => p.Value).Select(p => p.Content));

    private static string Describe(RouteEndpoint route) => $"{Methods(route)} /{route.RoutePattern.RawText?.TrimStart('/')}".TrimStart();

    private static string Methods(RouteEndpoint route) =>
        string.Join(',', route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []);
}

using Isc.Host.Modules;
using Microsoft.Extensions.Primitives;

namespace Isc.Host.Routing;

/// <summary>
/// The one place through which routing sees the routes and pages of modules. Those of a module that is not on are absent, so that
/// they answer like an unknown address for every verb and no link to them can be made.
/// </summary>
internal sealed class SwitchedEndpoints(IReadOnlyList<EndpointDataSource> sources, ModuleCatalogue catalogue) : EndpointDataSource
{
    /// <summary>Also those of modules that are off: they must keep the rules before they are switched on.</summary>
    public IReadOnlyList<Endpoint> All => [.. sources.SelectMany(source => source.Endpoints).Where(endpoint => !IsForClientRuntime(endpoint))];

    public override IReadOnlyList<Endpoint> Endpoints =>
        [.. All.Where(endpoint => Owner.Of(endpoint, catalogue) is not { } module || catalogue.IsOn(module))];

    public override IChangeToken GetChangeToken() =>
        new CompositeChangeToken([catalogue.Changed, .. sources.Select(source => source.GetChangeToken())]);

    // The framework maps routes for a client runtime that no page of ours loads.
    private static bool IsForClientRuntime(Endpoint endpoint) =>
        endpoint is RouteEndpoint route && route.RoutePattern.RawText?.TrimStart('/').StartsWith("_framework/", StringComparison.Ordinal) == true;
}

using Isc.Host.Modules;
using Microsoft.Extensions.Primitives;

namespace Isc.Host.Routing;

/// <summary>
/// The one place through which routing sees the routes and pages of modules. Those of a module that is not on are absent, so that
/// they answer like an unknown address for every verb and no link to them can be made.
/// </summary>
internal sealed class SwitchedEndpoints : EndpointDataSource
{
    private readonly IReadOnlyList<EndpointDataSource> _sources;
    private readonly ModuleCatalogue _catalogue;
    private volatile IReadOnlyList<Endpoint>? _all;

    public SwitchedEndpoints(IReadOnlyList<EndpointDataSource> sources, ModuleCatalogue catalogue)
    {
        (_sources, _catalogue) = (sources, catalogue);
        ChangeToken.OnChange(SourcesChanged, () => _all = null);
    }

    /// <summary>Also those of modules that are off: they must keep the rules before they are switched on.</summary>
    // Kept, since a source makes each endpoint anew whenever it is asked.
    public IReadOnlyList<Endpoint> All => _all ??= [.. _sources.SelectMany(source => source.Endpoints).Where(endpoint => !IsForClientRuntime(endpoint))];

    public override IReadOnlyList<Endpoint> Endpoints =>
        [.. All.Where(endpoint => Owner.Of(endpoint, _catalogue) is not { } module || _catalogue.IsOn(module))];

    public override IChangeToken GetChangeToken() => new CompositeChangeToken([_catalogue.Changed, SourcesChanged()]);

    private CompositeChangeToken SourcesChanged() => new([.. _sources.Select(source => source.GetChangeToken())]);

    // The framework maps routes for a client runtime that no page of ours loads.
    private static bool IsForClientRuntime(Endpoint endpoint) =>
        endpoint is RouteEndpoint route && route.RoutePattern.RawText?.TrimStart('/').StartsWith("_framework/", StringComparison.Ordinal) == true;
}

namespace Isc.Host.Routing;

/// <summary>All routes and pages, also those of modules that are off. Filled when the host maps them.</summary>
internal sealed class RouteTable
{
    private SwitchedEndpoints? _endpoints;

    public IReadOnlyList<Endpoint> All => _endpoints?.All ?? [];

    /// <summary>Whether these are the routes that the switch was wrapped around.</summary>
    public bool IsFilledFrom(EndpointDataSource source) => source == _endpoints;

    public void Fill(SwitchedEndpoints endpoints) => _endpoints = endpoints;
}

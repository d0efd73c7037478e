namespace Isc.Host.Routing;

/// <summary>All routes and pages, also those of modules that are off. Filled when the host maps them.</summary>
internal sealed class RouteTable
{
    private SwitchedEndpoints? _endpoints;

    public IReadOnlyList<Endpoint> All => _endpoints?.All ?? [];

    public void Fill(SwitchedEndpoints endpoints) => _endpoints = endpoints;
}

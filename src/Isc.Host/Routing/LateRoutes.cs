namespace Isc.Host.Routing;

/// <summary>Refuses to serve what was mapped after the switch was wrapped around all routes: it would stay when its module is off.</summary>
internal sealed class LateRoutes(RouteTable table, EndpointDataSource served) : IHostedLifecycleService
{
    /// <exception cref="OperatorException">There is such a route.</exception>
    public Task StartedAsync(CancellationToken cancellationToken) =>
        ((CompositeEndpointDataSource)served).DataSources.Where(source => !table.IsFilledFrom(source)).SelectMany(source => source.Endpoints).FirstOrDefault() is { } late
        ? throw new OperatorException($"'{late.DisplayName}' was mapped after the switch of the modules was wrapped, and would pass it by; map it before, in MapIsc.")
        : Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

namespace Isc.Host.Routing;

/// <summary>Collects the routes of one kernel or module before they are let in.</summary>
internal sealed class EndpointSource(IServiceProvider services) : IEndpointRouteBuilder
{
    public IServiceProvider ServiceProvider => services;

    public ICollection<EndpointDataSource> DataSources { get; } = [];

    public IApplicationBuilder CreateApplicationBuilder() => new ApplicationBuilder(services);
}

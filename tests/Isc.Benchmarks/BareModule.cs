using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Isc.Data;
using Isc.Host;
using Isc.Host.Routing;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Isc.Benchmarks;

/// <summary>The references of a module's routes: the same endpoints and context over the same file, without what finds and switches modules.</summary>
internal static class BareModule
{
    /// <summary>Isc's own host and all that a request passes in it; the module's routes alone, mapped by hand.</summary>
    public static async Task RunInHostAsync(string dataDirectory, string assembly, string address)
    {
        await using var app = IscHost.Build([$"--Isc:DataDirectory={dataDirectory}", "--Isc:Limits:Search=1000000", "--environment=Production", "--Logging:LogLevel:Default=Error"]);
        app.Urls.Add(address);
        app.UseIsc();
        var routes = new RoutesOfNoSwitch();
        ((IEndpointRouteBuilder)app).DataSources.Add(routes);
        await app.StartAsync();
        var mapped = new RouteBuilder(app);
        mapped.MapGet("/", () => "ready").AllowAnonymous();
        Map(mapped, Assembly.Load(assembly));
        routes.Open(mapped.DataSources.SelectMany(source => source.Endpoints));
        await app.WaitForShutdownAsync();
    }

    /// <summary>Nothing but the framework: no sign-in, permissions, limits, languages and headers either.</summary>
    public static async Task RunAsync(string dataDirectory, string assembly, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("Isc:DataDirectory", dataDirectory)]);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        builder.Services.AddAuthorization();
        builder.Services.AddSingleton(TimeProvider.System).AddIscData(DatabaseSettings.Read(builder.Configuration, dataDirectory));
        var module = Assembly.Load(assembly);
        ModuleOf(module).AddServices(builder.Services, builder.Configuration);
        await using var app = builder.Build();
        app.Urls.Add(address);
        app.MapGet("/", () => "ready");
        Map(app, module);
        await app.RunAsync();
    }

    private static void Map(IEndpointRouteBuilder app, Assembly module)
    {
        var routes = app.MapGroup("/api/v1/" + ModuleOf(module).Manifest.Id).AllowAnonymous();
        foreach (var type in Classes<IEndpointModule>(module))
            ((IEndpointModule)Activator.CreateInstance(type)!).AddRoutes(routes);
    }

    private static IModule ModuleOf(Assembly module) => (IModule)Activator.CreateInstance(Classes<IModule>(module).Single())!;

    private static IEnumerable<Type> Classes<T>(Assembly module) =>
        module.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)));

    private sealed class RouteBuilder(WebApplication app) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => app.Services;

        public ICollection<EndpointDataSource> DataSources { get; } = [];

        public IApplicationBuilder CreateApplicationBuilder() => ((IApplicationBuilder)app).New();
    }

    /// <summary>Empty while the host starts, which refuses routes that pass the switch by.</summary>
    private sealed class RoutesOfNoSwitch : EndpointDataSource
    {
        private readonly CancellationTokenSource _opened = new();
        private IReadOnlyList<Endpoint> _endpoints = [];

        public override IReadOnlyList<Endpoint> Endpoints => _endpoints;

        public override IChangeToken GetChangeToken() => _endpoints.Count == 0 ? new CancellationChangeToken(_opened.Token) : new CancellationChangeToken(CancellationToken.None);

        public void Open(IEnumerable<Endpoint> endpoints)
        {
            _endpoints = [.. endpoints];
            _opened.Cancel();
        }
    }
}

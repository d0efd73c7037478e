using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Isc.Data;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isc.Benchmarks;

/// <summary>The reference of a module's routes: the same endpoints and context, without catalogue, switch, permissions and languages.</summary>
internal static class BareModule
{
    public static async Task RunAsync(string dataDirectory, string assembly, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("Isc:DataDirectory", dataDirectory)]);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        builder.Services.AddAuthorization();
        builder.Services.AddSingleton(TimeProvider.System).AddIscData(DatabaseSettings.Read(builder.Configuration, dataDirectory));
        var types = Assembly.Load(assembly).GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }).ToList();
        var module = (IModule)Activator.CreateInstance(types.Single(type => type.IsAssignableTo(typeof(IModule))))!;
        module.AddServices(builder.Services, builder.Configuration);
        await using var app = builder.Build();
        app.Urls.Add(address);
        app.MapGet("/", () => "ready");
        var routes = app.MapGroup("/api/v1/" + module.Manifest.Id).AllowAnonymous();
        foreach (var type in types.Where(type => type.IsAssignableTo(typeof(IEndpointModule))))
            ((IEndpointModule)Activator.CreateInstance(type)!).AddRoutes(routes);
        await app.RunAsync();
    }
}

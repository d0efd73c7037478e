using System.Reflection;
using Isc.Host.Modules;
using Isc.Modules;

namespace Isc.Host.Routing;

/// <summary>Maps the routes of kernels and modules, each under its own prefix. A module whose routes cannot be made has failed.</summary>
internal static class ApiRoutes
{
    public static void MapKernels(this IEndpointRouteBuilder app, IReadOnlyList<Kernel> kernels)
    {
        foreach (var kernel in kernels)
            Map(app, kernel.Assembly, kernel.Id);
    }

    public static void MapModules(this IEndpointRouteBuilder app, ModuleCatalogue catalogue, bool failFast)
    {
        foreach (var module in catalogue.Modules.Where(m => m.Status != ModuleStatus.Failed))
        {
            var source = new EndpointSource(app.ServiceProvider);
            try
            {
                Map(source, module.Assembly!, module.Id).WithMetadata(new Owner(module.Id));
                // Reading them builds them: a bad pattern throws here and not at the first request.
                app.DataSources.Add(new DefaultEndpointDataSource(source.DataSources.SelectMany(s => s.Endpoints)));
            }
            catch (Exception error) when (!failFast)
            {
                catalogue.Fail(module.Id, $"Module '{module.Id}' failed to add its routes: {error.Message}");
            }
        }
    }

    private static RouteGroupBuilder Map(IEndpointRouteBuilder app, Assembly assembly, string prefix)
    {
        var group = app.MapGroup($"/api/v1/{prefix}").WithTags(prefix);
        foreach (var type in TypeSearch.Of<IEndpointModule>(assembly))
            ((IEndpointModule)Activator.CreateInstance(type, nonPublic: true)!).AddRoutes(group);
        return group;
    }
}

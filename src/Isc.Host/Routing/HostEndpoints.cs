using Isc.Access;
using Isc.Host.Access;
using Isc.Modules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isc.Host.Routing;

/// <summary>The host's own routes.</summary>
internal static class HostEndpoints
{
    public static void MapHost(this IEndpointRouteBuilder app) => app.MapGet("/api/v1/modules", List)
        .WithName("ListModules").WithTags("modules").WithSummary("The installed modules; the reason of a failed one needs the permission host.modules.")
        .AllowAnonymous();

    private static Ok<IReadOnlyList<ModuleView>> List(IModuleCatalogue catalogue, ICurrentActor current)
    {
        var told = current.Actor.May(HostPermissions.SeeModules);
        return TypedResults.Ok<IReadOnlyList<ModuleView>>(
            [.. catalogue.Modules.Select(m => new ModuleView(m.Id, m.Manifest?.Kind, m.Status, told ? m.Reason : null))]);
    }

    /// <summary>A module in the list.</summary>
    internal sealed record ModuleView(string Id, ModuleKind? Kind, ModuleStatus Status, string? Reason);
}

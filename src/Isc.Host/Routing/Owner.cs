using Isc.Modules;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Isc.Host.Routing;

/// <summary>Metadata of an API route: the module it belongs to.</summary>
/// <param name="ModuleId">The module.</param>
internal sealed record Owner(string ModuleId)
{
    /// <summary>Id of the module that owns a route or page; null for the host and the kernels.</summary>
    public static string? Of(Endpoint endpoint, IModuleCatalogue catalogue) =>
        endpoint.Metadata.GetMetadata<Owner>()?.ModuleId
        ?? (endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is { } page ? catalogue.OwnerOf(page.Type.Assembly) : null);
}

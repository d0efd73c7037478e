using Isc.Host.Switching;

namespace Isc.Host.Routing;

/// <summary>The host's own routes.</summary>
internal static class HostEndpoints
{
    public static void MapHost(this IEndpointRouteBuilder app) => app.MapModuleSwitches();
}

using Microsoft.AspNetCore.Builder;

namespace Isc.Api;

/// <summary>How a route states its limit.</summary>
public static class RouteLimit
{
    /// <summary>Bounds the route; see <see cref="LimitedAttribute"/>.</summary>
    public static TBuilder Limited<TBuilder>(this TBuilder route, LimitKind kind)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new LimitedAttribute(kind));
}

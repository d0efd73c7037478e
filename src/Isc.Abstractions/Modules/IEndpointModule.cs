using Microsoft.AspNetCore.Routing;

namespace Isc.Modules;

/// <summary>
/// Adds the routes of a kernel or module. The shape of <c>Carter.ICarterModule</c>, so that replacing it is one <c>using</c>.
/// The host owns the prefix <c>/api/v1/{kernel or module}</c>; implementations write relative patterns, hold no state and
/// take no constructor parameters.
/// </summary>
public interface IEndpointModule
{
    /// <summary>Called once at start. Every route states its authorisation.</summary>
    void AddRoutes(IEndpointRouteBuilder app);
}

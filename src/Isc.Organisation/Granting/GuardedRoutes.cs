using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isc.Organisation.Granting;

/// <summary>What routes that give or take rights answer besides.</summary>
internal static class GuardedRoutes
{
    public static RouteHandlerBuilder Guarded(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired);
}

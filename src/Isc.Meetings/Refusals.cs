using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isc.Meetings;

/// <summary>The error answers of a route that changes a record, for the API's description.</summary>
internal static class Refusals
{
    /// <summary>Of one that asks for the version that was read.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder route) => route
        .RefusesNew()
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    /// <summary>Of one that makes something.</summary>
    public static RouteHandlerBuilder RefusesNew(this RouteHandlerBuilder route) => route
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);
}

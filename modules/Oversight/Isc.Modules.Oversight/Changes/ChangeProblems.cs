namespace Isc.Modules.Oversight.Changes;

internal static class ChangeProblems
{
    /// <summary>Describes the refusals that all changes share.</summary>
    public static RouteHandlerBuilder ProducesChangeProblems(this RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);
}

using Isc.Modules.DigitalTransformation.Data;

namespace Isc.Modules.DigitalTransformation.Initiatives;

internal sealed class ChangeInitiative : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPut("/initiatives/{id:guid}/state", HandleAsync)
        .WithName("DigitalTransformationChangeInitiative")
        .WithSummary("Says where an initiative stands. If-Match is the version read.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired)
        .RequirePermission(DigitalTransformationPermissions.Record);

    private static async Task<Results<Ok<InitiativeView>, NotFound, ValidationProblem, ProblemHttpResult>> HandleAsync(
        Guid id, InitiativeChange request, DigitalTransformationDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (!Enum.IsDefined(request.State))
            return TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["state"] = ["There is no such state."] });
        if (await context.Initiatives.SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } initiative)
            return TypedResults.NotFound();
        await context.ChangeAsync(initiative, request.State, version, cancellationToken);
        http.SendVersion(initiative.Version);
        return TypedResults.Ok(InitiativeView.Of(initiative));
    }
}

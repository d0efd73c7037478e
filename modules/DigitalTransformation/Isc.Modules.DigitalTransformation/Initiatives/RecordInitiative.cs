using Isc.Modules.DigitalTransformation.Data;

namespace Isc.Modules.DigitalTransformation.Initiatives;

internal sealed class RecordInitiative : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/initiatives", HandleAsync)
        .WithName("DigitalTransformationRecordInitiative")
        .WithSummary("Records an initiative.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .RequirePermission(DigitalTransformationPermissions.Record);

    private static async Task<Results<Created<InitiativeView>, ValidationProblem>> HandleAsync(
        NewInitiative request, DigitalTransformationDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (request.Problems() is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);

        var initiative = request.ToInitiative();
        context.Initiatives.Add(initiative);
        await context.SaveChangesAsync(cancellationToken);
        return http.Created(initiative.Id, InitiativeView.Of(initiative));
    }
}

using Isc.Modules.Oversight.Recommendations;

namespace Isc.Modules.Oversight.Changes;

internal sealed class RecordProgress : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/recommendations/{id:guid}/progress", HandleAsync)
        .WithName("OversightRecordProgress")
        .WithSummary("Starts, proposes an alternative, or claims that it is implemented.")
        .ProducesChangeProblems()
        .RequirePermission(OversightPermissions.Progress);

    private static Task<Results<Ok<RecommendationView>, NotFound, ValidationProblem, ProblemHttpResult>> HandleAsync(
        Guid id, Change change, RecommendationChanger changer, HttpContext http, CancellationToken cancellationToken) =>
        changer.ChangeAsync(id, change, OversightPermissions.Progress, http, cancellationToken);
}

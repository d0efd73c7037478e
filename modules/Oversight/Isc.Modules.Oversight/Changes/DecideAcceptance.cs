using Isc.Modules.Oversight.Recommendations;

namespace Isc.Modules.Oversight.Changes;

internal sealed class DecideAcceptance : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/recommendations/{id:guid}/acceptance", HandleAsync)
        .WithName("OversightDecideAcceptance")
        .WithSummary("Accepts a recommendation, also partly, refuses it, sets it aside, or reconsiders.")
        .ProducesChangeProblems()
        .RequirePermission(OversightPermissions.Accept);

    private static Task<Results<Ok<RecommendationView>, NotFound, ValidationProblem, ProblemHttpResult>> HandleAsync(
        Guid id, Change change, RecommendationChanger changer, HttpContext http, CancellationToken cancellationToken) =>
        changer.ChangeAsync(id, change, OversightPermissions.Accept, http, cancellationToken);
}

using Isc.Modules.Oversight.Recommendations;

namespace Isc.Modules.Oversight.Changes;

internal sealed class VerifyImplementation : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/recommendations/{id:guid}/verification", HandleAsync)
        .WithName("OversightVerifyImplementation")
        .WithSummary("Verifies, returns, answers an alternative, closes as overtaken, or reopens.")
        .ProducesChangeProblems()
        .RequirePermission(OversightPermissions.Verify);

    private static Task<Results<Ok<RecommendationView>, NotFound, ValidationProblem, ProblemHttpResult>> HandleAsync(
        Guid id, Change change, RecommendationChanger changer, HttpContext http, CancellationToken cancellationToken) =>
        changer.ChangeAsync(id, change, OversightPermissions.Verify, http, cancellationToken);
}

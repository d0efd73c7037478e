using Isc.Data.Access;
using Isc.Modules.Oversight.Data;

namespace Isc.Modules.Oversight.Recommendations;

internal sealed class ListRecommendations : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/recommendations", HandleAsync)
        .WithName("OversightListRecommendations")
        .WithSummary("Recommendations with their standing now, latest year first.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AllowAnonymous();

    private static async Task<Ok<Page<RecommendationView>>> HandleAsync(
        [AsParameters] RecommendationFilter filter, [AsParameters] PageRequest page,
        OversightDbContext context, ICurrentActor current, CancellationToken cancellationToken) =>
        TypedResults.Ok(await context.Recommendations.AsNoTracking().ReadableBy(current.Actor).PageAsync(filter, page, cancellationToken));
}

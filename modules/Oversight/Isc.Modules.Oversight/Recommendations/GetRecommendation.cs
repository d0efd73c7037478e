using Isc.Data.Access;
using Isc.Modules.Oversight.Data;

namespace Isc.Modules.Oversight.Recommendations;

internal sealed class GetRecommendation : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/recommendations/{id:guid}", HandleAsync)
        .WithName("OversightGetRecommendation")
        .WithSummary("One recommendation, with the triggers that apply to it.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .AllowAnonymous();

    private static async Task<Results<Ok<RecommendationView>, NotFound>> HandleAsync(
        Guid id, OversightDbContext context, ICurrentActor current, HttpContext http, CancellationToken cancellationToken)
    {
        var view = await context.Recommendations.AsNoTracking().ReadableBy(current.Actor)
            .Where(r => r.Id == id).Select(RecommendationView.FromRecord).SingleOrDefaultAsync(cancellationToken);
        if (view is null)
            return TypedResults.NotFound();
        http.SendVersion(view.Version);
        return TypedResults.Ok(view);
    }
}

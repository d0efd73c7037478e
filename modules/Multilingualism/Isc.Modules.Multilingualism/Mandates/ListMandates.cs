using Isc.Modules.Multilingualism.Data;

namespace Isc.Modules.Multilingualism.Mandates;

internal sealed class ListMandates : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/mandates", HandleAsync)
        .WithName("MultilingualismListMandates")
        .WithSummary("All mandates and recommendations, newest first.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AllowAnonymous();

    private static async Task<Ok<Page<MandateView>>> HandleAsync(
        [AsParameters] PageRequest page, MultilingualismDbContext context, CancellationToken cancellationToken)
    {
        var (items, next) = await context.Mandates.AsNoTracking().NewestFirstAsync(r => r.From, page, cancellationToken);
        return TypedResults.Ok(new Page<MandateView>([.. items.Select(MandateView.Of)], next));
    }
}

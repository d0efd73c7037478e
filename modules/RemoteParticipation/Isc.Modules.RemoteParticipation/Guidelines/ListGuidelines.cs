using Isc.Modules.RemoteParticipation.Data;

namespace Isc.Modules.RemoteParticipation.Guidelines;

internal sealed class ListGuidelines : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/guidelines", HandleAsync)
        .WithName("RemoteParticipationListGuidelines")
        .WithSummary("All pieces of guidance, newest first.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AllowAnonymous();

    private static async Task<Ok<Page<GuidelineView>>> HandleAsync(
        [AsParameters] PageRequest page, RemoteParticipationDbContext context, CancellationToken cancellationToken)
    {
        var (items, next) = await context.Guidelines.AsNoTracking().NewestFirstAsync(r => r.From, page, cancellationToken);
        return TypedResults.Ok(new Page<GuidelineView>([.. items.Select(GuidelineView.Of)], next));
    }
}

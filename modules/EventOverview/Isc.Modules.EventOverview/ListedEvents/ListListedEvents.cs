using Isc.Modules.EventOverview.Data;

namespace Isc.Modules.EventOverview.ListedEvents;

internal sealed class ListListedEvents : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/events", HandleAsync)
        .WithName("EventOverviewListListedEvents")
        .WithSummary("All events, newest first.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AllowAnonymous();

    private static async Task<Ok<Page<ListedEventView>>> HandleAsync(
        [AsParameters] PageRequest page, EventOverviewDbContext context, CancellationToken cancellationToken)
    {
        var (items, next) = await context.ListedEvents.AsNoTracking().NewestFirstAsync(r => r.From, page, cancellationToken);
        return TypedResults.Ok(new Page<ListedEventView>([.. items.Select(ListedEventView.Of)], next));
    }
}

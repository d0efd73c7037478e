using Isc.Modules.EventOverview.Data;

namespace Isc.Modules.EventOverview.ListedEvents;

internal sealed class GetListedEvent : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/events/{id:guid}", HandleAsync)
        .WithName("EventOverviewGetListedEvent")
        .WithSummary("One event.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .AllowAnonymous();

    private static async Task<Results<Ok<ListedEventView>, NotFound>> HandleAsync(
        Guid id, EventOverviewDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (await context.ListedEvents.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } listedEvent)
            return TypedResults.NotFound();
        http.SendVersion(listedEvent.Version);
        return TypedResults.Ok(ListedEventView.Of(listedEvent));
    }
}

using Isc.Modules.EventOverview.Data;

namespace Isc.Modules.EventOverview.ListedEvents;

internal sealed class RecordListedEvent : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/events", HandleAsync)
        .WithName("EventOverviewRecordListedEvent")
        .WithSummary("Records an event.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .RequirePermission(EventOverviewPermissions.Record);

    private static async Task<Results<Created<ListedEventView>, ValidationProblem>> HandleAsync(
        NewListedEvent request, EventOverviewDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (request.Problems() is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);

        var listedEvent = request.ToListedEvent();
        context.ListedEvents.Add(listedEvent);
        await context.SaveChangesAsync(cancellationToken);
        return http.Created(listedEvent.Id, ListedEventView.Of(listedEvent));
    }
}

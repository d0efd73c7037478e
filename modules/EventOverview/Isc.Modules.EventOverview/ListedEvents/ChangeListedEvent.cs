using Isc.Modules.EventOverview.Data;

namespace Isc.Modules.EventOverview.ListedEvents;

internal sealed class ChangeListedEvent : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPut("/events/{id:guid}/state", HandleAsync)
        .WithName("EventOverviewChangeListedEvent")
        .WithSummary("Says where an event stands. If-Match is the version read.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired)
        .RequirePermission(EventOverviewPermissions.Record);

    private static async Task<Results<Ok<ListedEventView>, NotFound, ValidationProblem, ProblemHttpResult>> HandleAsync(
        Guid id, ListedEventChange request, EventOverviewDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (!Enum.IsDefined(request.State))
            return TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["state"] = ["There is no such state."] });
        if (await context.ListedEvents.SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } listedEvent)
            return TypedResults.NotFound();
        await context.ChangeAsync(listedEvent, request.State, version, cancellationToken);
        http.SendVersion(listedEvent.Version);
        return TypedResults.Ok(ListedEventView.Of(listedEvent));
    }
}

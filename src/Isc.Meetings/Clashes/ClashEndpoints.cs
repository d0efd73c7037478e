using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Reading;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Clashes;

internal sealed class ClashEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("{id:guid}/clashes", ListAsync)
        .WithName("Meetings_Clashes").WithTags("Meetings")
        .WithSummary("What stands in the way of a meeting on its day, or on the day that is asked about: same people, same body, neighbouring body, same room, same theme and region within a week, statutory meeting, holiday.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .RequirePermission(MeetingsPermissions.Announce);

    private static async Task<Results<Ok<IReadOnlyList<Clash>>, ProblemHttpResult>> ListAsync(
        Guid id, DateOnly? on, MeetingsDbContext context, ClashFinder clashes, ICurrentActor current, CancellationToken cancellationToken)
    {
        var meeting = await context.Meetings.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        if (meeting is null)
            return GetMeetingEndpoints.NotFound();
        if (on is { } day)
            (meeting.From, meeting.Until) = (day, day);
        return TypedResults.Ok(await clashes.FindAsync(meeting, cancellationToken));
    }
}

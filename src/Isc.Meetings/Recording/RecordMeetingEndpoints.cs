using Isc.Access;
using Isc.Api;
using Isc.Bodies;
using Isc.Meetings.Access;
using Isc.Meetings.Reading;
using Isc.Modules;
using Isc.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Recording;

internal sealed class RecordMeetingEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("", RecordAsync)
        .WithName("Meetings_Record")
        .WithTags("Meetings")
        .WithSummary("Records a meeting, to come or already held; it gets the next number of its series.")
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .RequirePermission(MeetingsPermissions.Record);

    private static async Task<Results<Created<MeetingDetail>, ValidationProblem>> RecordAsync(
        RecordMeetingRequest request, IBodyNames bodies, MeetingRecorder recorder, MeetingLookup meetings, OfficeVoices offices, ICurrentActor current, TimeProvider clock,
        HttpContext http, CancellationToken cancellationToken)
    {
        var problems = RecordMeetingCheck.Of(request, current.Actor);
        var body = problems.Any ? null : await bodies.FindAsync(request.Body!, cancellationToken);
        if (!problems.Any)
        {
            problems
                .Refuse(body is null, "body", "Problem_NoBody", MeetingFacts.Short(request.Body))
                .Refuse(!await offices.IsRegionAsync(request.Region, cancellationToken), "region", "Problem_NoRegion")
                .Refuse(RecordMeetingCheck.StateOf(request) == Data.MeetingState.Held && request.From > Tomorrow(clock), "from", "Problem_HeldAhead");
        }

        if (problems.Any)
            return problems.ToResult();
        var id = (await recorder.AddAsync(body!, request, cancellationToken)).Id;
        var meeting = (await meetings.FindAsync(id, cancellationToken))!;
        http.SendVersion(meeting.Version);
        return http.Created(meeting.Id, meeting);
    }

    // Where the day has begun already, it is tomorrow in UTC.
    private static DateOnly Tomorrow(TimeProvider clock) => clock.Today().AddDays(1);
}

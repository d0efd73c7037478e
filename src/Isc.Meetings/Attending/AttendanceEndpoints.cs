using Isc.Access;
using Isc.Api;
using Isc.Meetings.Access;
using Isc.Meetings.Reading;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Attending;

internal sealed class AttendanceEndpoints : IEndpointModule
{
    private const string Tag = "Attendance";

    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("{id:guid}/attendance", ReadAsync).WithName("Attendance_List").WithTags(Tag)
            .WithSummary("Who is invited to a meeting and who took part, with the representation of Sectors and regions. Persons are named to insiders alone.")
            .ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        app.MapPost("{id:guid}/attendance", InviteAsync).WithName("Attendance_Invite").WithTags(Tag)
            .WithSummary("Invites an entity, or a person for one.").RefusesNew().RequirePermission(MeetingsPermissions.Record);
        app.MapPost("{id:guid}/attendance/check-in", CheckInAsync).WithName("Attendance_CheckIn").WithTags(Tag)
            .WithSummary("The caller takes part in a meeting that is in progress.").RefusesNew().RequirePermission(MeetingsPermissions.Attend);
        app.MapPut("attendance/{id:guid}", RecordAsync).WithName("Attendance_Record").WithTags(Tag)
            .WithSummary("Records whether somebody took part, from the start of the meeting until its minutes go out. If-Match is the version read.")
            .Refuses().RequirePermission(MeetingsPermissions.Conduct);
        app.MapPost("attendance/{id:guid}/reply", ReplyAsync).WithName("Attendance_Reply").WithTags(Tag)
            .WithSummary("Answers an invitation: for oneself, or for an entity for which the caller speaks. If-Match is the version read.")
            .Refuses().RequirePermission(MeetingsPermissions.Attend);
    }

    private static async Task<Results<Ok<AttendanceView>, ProblemHttpResult>> ReadAsync(Guid id, AttendanceReader attendance, CancellationToken cancellationToken) =>
        await attendance.ReadAsync(id, cancellationToken) is { } found ? TypedResults.Ok(found) : GetMeetingEndpoints.NotFound();

    private static async Task<Results<Created<AttendanceRow>, ValidationProblem, ProblemHttpResult>> InviteAsync(
        Guid id, InviteRequest request, AttendanceKeeper attendance, HttpContext http, CancellationToken cancellationToken) =>
        (await attendance.InviteAsync(id, request, cancellationToken)).ToCreated(http, "attendance");

    private static async Task<Results<Ok<AttendanceRow>, ValidationProblem, ProblemHttpResult>> CheckInAsync(
        Guid id, CheckInRequest? request, AttendanceKeeper attendance, HttpContext http, CancellationToken cancellationToken) =>
        (await attendance.CheckInAsync(id, request ?? new(), cancellationToken)).ToAnswer(http);

    private static async Task<Results<Ok<AttendanceRow>, ValidationProblem, ProblemHttpResult>> RecordAsync(
        Guid id, PresenceRequest request, AttendanceKeeper attendance, HttpContext http, CancellationToken cancellationToken) =>
        http.ExpectedVersion() is { } version ? (await attendance.RecordAsync(id, version, request, cancellationToken)).ToAnswer(http) : EntityTag.VersionRequired();

    private static async Task<Results<Ok<AttendanceRow>, ValidationProblem, ProblemHttpResult>> ReplyAsync(
        Guid id, ReplyRequest request, AttendanceKeeper attendance, HttpContext http, CancellationToken cancellationToken) =>
        http.ExpectedVersion() is { } version ? (await attendance.ReplyAsync(id, version, request, cancellationToken)).ToAnswer(http) : EntityTag.VersionRequired();
}

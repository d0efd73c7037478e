using Isc.Access;
using Isc.Api;
using Isc.Bodies;
using Isc.Meetings.Access;
using Isc.Meetings.Reading;
using Isc.Meetings.Recording;
using Isc.Modules;
using Isc.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Decisions;

internal sealed class RecordDecisionEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        Record(app);
        app.MapPost("decisions/{id:guid}/requests/{request:int}/progress", ProgressAsync)
            .WithName("Decisions_Progress")
            .WithTags("Decisions")
            .WithSummary("Notes how far a request of a decision has come; requests are counted from 1. The decision itself never changes.")
            .RefusesNew()
            .RequirePermission(MeetingsPermissions.Decide);
    }

    private static void Record(IEndpointRouteBuilder app) => app.MapPost("decisions", RecordAsync)
        .WithName("Decisions_Record")
        .WithTags("Decisions")
        .WithSummary("Records a decision; it gets the next number of its body and year.")
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .RequirePermission(MeetingsPermissions.Decide);

    private static async Task<Results<Created<DecisionDetail>, ValidationProblem>> RecordAsync(
        RecordDecisionRequest request, IBodyNames bodies, MeetingLookup meetings, DecisionBook book, DecisionRecorder recorder, DecisionRegister register, ICurrentActor current,
        HttpContext http, CancellationToken cancellationToken)
    {
        var problems = RecordDecisionCheck.Of(request, current.Actor);
        var body = problems.Any ? null : await bodies.FindAsync(request.Body!, cancellationToken);
        if (!problems.Any)
            await CheckReferencesAsync(problems, request, body, bodies, meetings, book, cancellationToken);
        if (problems.Any)
            return problems.ToResult();
        var id = (await recorder.AddAsync(body!, request, cancellationToken)).Id;
        var decision = (await register.FindAsync(id, cancellationToken))!;
        http.SendVersion(decision.Version);
        return http.Created(decision.Id, decision);
    }

    private static async Task<Results<Ok<DecisionDetail>, ValidationProblem, ProblemHttpResult>> ProgressAsync(
        Guid id, int request, ProgressRequest progress, DecisionRegister register, TimeProvider clock, HttpContext http, CancellationToken cancellationToken) =>
        (await register.ProgressAsync(id, request, progress, clock.Today(), cancellationToken)).ToAnswer(http);

    private static async Task CheckReferencesAsync(
        Problems problems, RecordDecisionRequest request, BodyName? body, IBodyNames bodies, MeetingLookup meetings, DecisionBook book,
        CancellationToken cancellationToken)
    {
        problems.Refuse(body is null, "body", "Problem_NoBody", MeetingFacts.Short(request.Body));
        foreach (var key in request.Bodies ?? [])
            problems.Refuse(await bodies.FindAsync(key, cancellationToken) is null, "bodies", "Problem_NoBody", key);
        if (request.Meeting is { } meeting)
            problems.Refuse((await meetings.FindAsync(meeting, cancellationToken))?.Body != request.Body, "meeting", "Problem_NotOfBody");
        if (request.Supersedes is { } older)
            problems.Refuse(!await book.CanSupersedeAsync(older, request.Body!, cancellationToken), "supersedes", "Problem_NotSupersedable");
    }
}

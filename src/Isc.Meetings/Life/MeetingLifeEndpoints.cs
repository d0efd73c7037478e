using System.Globalization;
using Isc.Access;
using Isc.Meetings.Reading;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Life;

/// <summary>One route for each trigger of the table, so that each states its permission.</summary>
internal sealed class MeetingLifeEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        foreach (var (trigger, permission) in MeetingLife.Routes)
            Map(app, trigger, permission);
    }

    private static void Map(IEndpointRouteBuilder app, MeetingTrigger trigger, string permission) => app
        .MapPost($"{{id:guid}}/{Kebab<MeetingTrigger>.Of(trigger)}", (
            Guid id, [FromHeader(Name = "If-Match")] string? ifMatch, [FromBody] TransitionRequest? request, MeetingMover mover,
            HttpResponse response, CancellationToken cancellationToken) =>
            MoveAsync(trigger, id, ifMatch, request ?? new(), mover, response, cancellationToken))
        .WithName($"Meetings_{trigger}")
        .WithTags("Meetings")
        .WithSummary($"Moves a meeting: {Kebab<MeetingTrigger>.Of(trigger)}. If-Match is the version read.")
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired)
        .RequirePermission(permission);

    private static async Task<Results<Ok<MeetingDetail>, ValidationProblem, ProblemHttpResult>> MoveAsync(
        MeetingTrigger trigger, Guid id, string? ifMatch, TransitionRequest request, MeetingMover mover, HttpResponse response,
        CancellationToken cancellationToken)
    {
        if (ifMatch is null)
            return Problem(StatusCodes.Status428PreconditionRequired, "Send If-Match with the version that you have read.");
        if (!int.TryParse(ifMatch.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return Problem(StatusCodes.Status412PreconditionFailed, "If-Match is not the version of this meeting.");
        var outcome = await mover.MoveAsync(id, trigger, version, request, cancellationToken);
        if (outcome.Problems is { Any: true } problems)
            return problems.ToResult();
        if (outcome.Refused is { } state)
            return Problem(StatusCodes.Status409Conflict, $"A meeting that is {state} cannot {Kebab<MeetingTrigger>.Of(trigger)}.");
        if (outcome.Meeting is not { } meeting)
            return GetMeetingEndpoints.NotFound();
        response.Headers.ETag = GetMeetingEndpoints.ETagOf(meeting.Version);
        return TypedResults.Ok(meeting);
    }

    private static ProblemHttpResult Problem(int status, string detail) => TypedResults.Problem(statusCode: status, detail: detail);
}

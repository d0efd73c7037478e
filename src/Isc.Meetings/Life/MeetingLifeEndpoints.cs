using Isc.Access;
using Isc.Api;
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
        foreach (var (trigger, permission) in MeetingLife.Machine.Routes)
            Map(app, trigger, permission);
    }

    private static void Map(IEndpointRouteBuilder app, MeetingTrigger trigger, string permission) => app
        .MapPost($"{{id:guid}}/{Kebab<MeetingTrigger>.Of(trigger)}", (
            Guid id, [FromHeader(Name = "If-Match")] string? ifMatch, [FromBody] TransitionRequest? request, MeetingMover mover,
            HttpContext http, CancellationToken cancellationToken) =>
            MoveAsync(trigger, id, ifMatch, request ?? new(), mover, http, cancellationToken))
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
        MeetingTrigger trigger, Guid id, string? ifMatch, TransitionRequest request, MeetingMover mover, HttpContext http,
        CancellationToken cancellationToken)
    {
        // The parameter documents the header; what it means is said in one place.
        if (ifMatch is null || http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        return (await mover.MoveAsync(id, trigger, version, request, cancellationToken)).ToAnswer(http);
    }
}

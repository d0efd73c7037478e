using System.ComponentModel;
using Isc.Access;
using Isc.Api;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Actions;

/// <summary>Lists of actions, one of them, and one route for each trigger of the table.</summary>
internal sealed class ActionEndpoints : IEndpointModule
{
    private const string Tag = "Actions";

    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("actions", ListAsync).WithName("Actions_List").WithTags(Tag)
            .WithSummary("Actions, what is due first ahead; by body, state and whose they are, paged by cursor.")
            .ProducesValidationProblem().RequirePermission(MeetingsPermissions.Attend);
        app.MapGet("actions/{id:guid}", FindAsync).WithName("Actions_Get").WithTags(Tag)
            .WithSummary("An action with its history. Its ETag is its version.")
            .ProducesProblem(StatusCodes.Status404NotFound).RequirePermission(MeetingsPermissions.Attend);
        foreach (var (trigger, permission) in ActionLife.Machine.Routes)
            Map(app, trigger, permission);
    }

    private static void Map(IEndpointRouteBuilder app, ActionTrigger trigger, string permission) => app
        .MapPost($"actions/{{id:guid}}/{Kebab<ActionTrigger>.Of(trigger)}", (
            Guid id, [FromBody] ActionRequest? request, ActionMover mover, HttpContext http, CancellationToken cancellationToken) =>
            MoveAsync(trigger, id, request ?? new(), mover, http, cancellationToken))
        .WithName($"Actions_{trigger}")
        .WithTags(Tag)
        .WithSummary($"Moves an action: {Kebab<ActionTrigger>.Of(trigger)}. If-Match is the version read.")
        .Refuses()
        .RequirePermission(permission);

    private static async Task<Results<Ok<Page<ActionView>>, ValidationProblem>> ListAsync(
        [Description("Key of the body that follows them up.")] string? body,
        [Description("proposed, assigned, accepted, in-progress, blocked, claimed-done, verified, cancelled or superseded.")] string? state,
        [Description("mine: owned by the caller or an office for which it speaks; waiting: assigned by the caller to others.")] string? of,
        [Description("True for those in which something is still to be done.")] bool? open,
        [Description("True for open ones whose day has passed.")] bool? overdue,
        [Description("The 'next' of the page before.")] string? cursor,
        [Description("Actions on a page, 1 to 200; 50 unless given.")] int? size,
        ActionReader actions, CancellationToken cancellationToken)
    {
        (DateOnly, Guid)? after = cursor is not null && ActionReader.TryReadCursor(cursor, out var position) ? position : null;
        ActionState? wanted = Kebab<ActionState>.TryRead(state, out var known) ? known : null;
        ActionsOf? whose = Kebab<ActionsOf>.TryRead(of, out var list) ? list : null;
        var problems = new Problems()
            .Refuse(cursor is not null && after is null, "cursor", "Problem_Cursor")
            .Refuse(state is not null && wanted is null, "state", "Problem_Choice", Kebab<ActionState>.All)
            .Refuse(of is not null && whose is null, "of", "Problem_Choice", Kebab<ActionsOf>.All)
            .Refuse(size is < 1 or > PageRequest.MaximumSize, "size", "Problem_Between", 1, PageRequest.MaximumSize);
        return problems.Any
            ? problems.ToResult()
            : TypedResults.Ok(await actions.ReadAsync(
                new() { Body = body, State = wanted, Of = whose, Open = open == true, Overdue = overdue == true }, size ?? PageRequest.DefaultSize, after, cancellationToken));
    }

    private static async Task<Results<Ok<ActionView>, ValidationProblem, ProblemHttpResult>> FindAsync(
        Guid id, ActionReader actions, HttpContext http, CancellationToken cancellationToken) =>
        new Result<ActionView>(await actions.FindAsync(id, cancellationToken)).ToAnswer(http);

    private static async Task<Results<Ok<ActionView>, ValidationProblem, ProblemHttpResult>> MoveAsync(
        ActionTrigger trigger, Guid id, ActionRequest request, ActionMover mover, HttpContext http, CancellationToken cancellationToken) =>
        http.ExpectedVersion() is { } version
            ? (await mover.MoveAsync(id, trigger, version, request, cancellationToken)).ToAnswer(http)
            : EntityTag.VersionRequired();
}

using Isc.Access;
using Isc.Api;
using Isc.Escalation.Access;
using Isc.Escalation.Life;
using Isc.Escalation.Positions;
using Isc.Escalation.Reading;
using Isc.Escalation.Text;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Isc.Escalation.Api;

/// <summary>To act on an issue.</summary>
internal sealed class MoveEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapPost("{id:guid}/{trigger}", MoveAsync).WithName("Escalations_Move")
            .WithSummary("Moves an issue: submit, acknowledge, escalate, pause, resume, return, decide, resolve, consent, withdraw, appeal, implement, close, reopen or correct; "
                + "every reading of an issue says which are allowed.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .RequirePermission(EscalationPermissions.Act);
        app.MapPut("{id:guid}/positions/{office}", StateAsync).WithName("Escalations_State")
            .WithSummary("Writes what an office holds of the question; If-Match where there is a position already.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .RequirePermission(EscalationPermissions.State);
        app.MapPost("{id:guid}/recusals", RecuseAsync).WithName("Escalations_Recuse")
            .WithSummary("Keeps the caller, or by the chair another, from deciding an issue.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequirePermission(EscalationPermissions.Act);
    }

    private static async Task<Results<Ok<IssueDetail>, NoContent, ValidationProblem, ProblemHttpResult>> MoveAsync(
        Guid id, string trigger, [FromBody] MoveRequest? request, IssueMover mover, Cases cases, IssueReader issues, IStringLocalizer<Texts> texts,
        ICurrentActor current, HttpContext http, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (!Enum.TryParse<IssueTrigger>(trigger, ignoreCase: true, out var wanted) || !Enum.IsDefined(wanted))
            return await cases.FindAsync(id, cancellationToken) is { } found
                ? Answers.Refused(texts, Guard.None, found.AllowedTo(current.Actor, NodaTime.Instant.FromDateTimeOffset(clock.GetUtcNow())))
                : Answers.NotFound();
        var outcome = await mover.MoveAsync(id, wanted, version, request ?? new(), cancellationToken);
        if (outcome.Problems is { } problems)
            return Answers.Of(problems);
        if (outcome.Refused)
            return Answers.Refused(texts, outcome.Unmet, outcome.Allowed!);
        if (outcome.Forbidden)
            return Answers.Forbidden(texts, outcome.Barred);
        if (outcome.Issue is null)
            return Answers.NotFound();
        http.SendVersion(outcome.Issue.Version);
        return await issues.FindAsync(id, cancellationToken) is { } issue ? TypedResults.Ok(issue) : TypedResults.NoContent();
    }

    private static async Task<Results<Ok<PositionView>, ValidationProblem, ProblemHttpResult>> StateAsync(
        Guid id, string office, PositionRequest request, PositionWriter positions, IStringLocalizer<Texts> texts, HttpContext http, CancellationToken cancellationToken)
    {
        var outcome = await positions.WriteAsync(id, office, request.Text, http.ExpectedVersion(), cancellationToken);
        if (outcome.Problems is { } problems)
            return Answers.Of(problems);
        if (outcome.Forbidden)
            return Answers.Forbidden(texts, Guard.None);
        if (outcome.VersionMissing)
            return EntityTag.VersionRequired();
        if (outcome.Ended)
            return TypedResults.Problem(texts["Position_Ended"], statusCode: StatusCodes.Status409Conflict);
        if (outcome.Position is not { } position)
            return Answers.NotFound();
        http.SendVersion(position.Version);
        return TypedResults.Ok(new PositionView(position.Office, position.Text, position.At, position.Version));
    }

    private static async Task<Results<NoContent, ValidationProblem, ProblemHttpResult>> RecuseAsync(
        Guid id, RecusalRequest request, Recusals recusals, ICurrentActor current, IStringLocalizer<Texts> texts, CancellationToken cancellationToken)
    {
        var problems = new Problems()
            .When(string.IsNullOrWhiteSpace(request.Reason), "reason", "Reason")
            .When(request.Reason?.Length > Limits.Reason, "reason", "TooLong", Limits.Reason);
        if (problems.Any)
            return Answers.Of(problems);
        return await recusals.RecuseAsync(id, request.Account ?? current.Actor.AccountId!.Value, request.Reason!, cancellationToken) switch
        {
            null => Answers.NotFound(),
            false => Answers.Forbidden(texts, Guard.None),
            true => TypedResults.NoContent(),
        };
    }
}

using Isc.Access;
using Isc.Api;
using Isc.Escalation.Access;
using Isc.Escalation.Raising;
using Isc.Escalation.Reading;
using Isc.Escalation.Text;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Isc.Escalation.Api;

/// <summary>To list, read and raise issues.</summary>
internal sealed class IssueEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("", ListAsync).WithName("Escalations_List")
            .WithSummary("Issues that the caller may read, latest first; filtered by level, state, theme, body, or those awaiting the caller; paged by cursor.")
            .RequirePermission(EscalationPermissions.Read);
        app.MapGet("{id:guid}", GetAsync).WithName("Escalations_Get")
            .WithSummary("One issue with its levels, positions and rulings, and what the caller may do with it.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequirePermission(EscalationPermissions.Read);
        app.MapPost("", RaiseAsync).WithName("Escalations_Raise")
            .WithSummary("Raises an issue at the first level, or keeps it as a draft.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .RequirePermission(EscalationPermissions.Raise);
        app.MapGet("board", (Board board, CancellationToken cancellationToken) => board.ReadAsync(PageRequest.DefaultSize, cancellationToken))
            .WithName("Escalations_Board").WithSummary("Running issues by level, soonest due first.")
            .RequirePermission(EscalationPermissions.Read);
        app.MapGet("decided", ([AsParameters] PageRequest page, DecidedList decided, CancellationToken cancellationToken) => decided.ReadAsync(page, cancellationToken))
            .WithName("Escalations_Decided").WithSummary("Issued decisions that are public, latest first.")
            .AllowAnonymous();
    }

    private static async Task<Ok<Page<IssueRow>>> ListAsync(
        [AsParameters] IssueFilter filter, [AsParameters] PageRequest page, IssueList issues, CancellationToken cancellationToken) =>
        TypedResults.Ok(await issues.ReadAsync(filter, page, cancellationToken));

    private static async Task<Results<Ok<IssueDetail>, ProblemHttpResult>> GetAsync(Guid id, IssueReader issues, HttpContext http, CancellationToken cancellationToken)
    {
        if (await issues.FindAsync(id, cancellationToken) is not { } issue)
            return Answers.NotFound();
        http.SendVersion(issue.Version);
        return TypedResults.Ok(issue);
    }

    private static async Task<Results<Created<IssueDetail>, ValidationProblem, ProblemHttpResult>> RaiseAsync(
        RaiseRequest request, IssueRaiser raiser, IssueReader issues, IStringLocalizer<Texts> texts, HttpContext http, CancellationToken cancellationToken)
    {
        var outcome = await raiser.RaiseAsync(request, Guid.CreateVersion7(), cancellationToken);
        if (outcome.Problems is { } problems)
            return Answers.Of(problems);
        if (outcome.Forbidden)
            return TypedResults.Problem(texts["Raise_NotThere"], statusCode: StatusCodes.Status403Forbidden);
        http.SendVersion(outcome.Issue!.Version);
        // Who wrote it down for another may not read what is restricted: the address is all there is to tell.
        return TypedResults.Created($"/api/v1/escalations/{outcome.Issue.Id}", await issues.FindAsync(outcome.Issue.Id, cancellationToken));
    }
}

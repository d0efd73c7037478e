using Isc.Access;
using Isc.Api;
using Isc.Meetings.Access;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Outcomes;

internal sealed class OutcomeEndpoints : IEndpointModule
{
    private const string Tag = "Outcomes";

    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("{id:guid}/outcomes", ListAsync).WithName("Outcomes_List").WithTags(Tag)
            .WithSummary("What the items of a meeting came to.").ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        app.MapPost("agenda-items/{id:guid}/outcomes", AddAsync).WithName("Outcomes_Note").WithTags(Tag)
            .WithSummary("Notes an outcome of an item that is being discussed: information, decision or action.")
            .RefusesNew().RequirePermission(MeetingsPermissions.Conduct);
        app.MapGet("outcomes/{id:guid}", FindAsync).WithName("Outcomes_Get").WithTags(Tag)
            .WithSummary("An outcome. Its ETag is its version.").ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        app.MapPut("outcomes/{id:guid}", ChangeAsync).WithName("Outcomes_Change").WithTags(Tag)
            .WithSummary("Changes an outcome or converts it to another kind, until its item is settled. If-Match is the version read.")
            .Refuses().RequirePermission(MeetingsPermissions.Conduct);
        app.MapPost("outcomes/{id:guid}/withdraw", WithdrawAsync).WithName("Outcomes_Withdraw").WithTags(Tag)
            .WithSummary("Takes an outcome back, until its item is settled. If-Match is the version read.")
            .Refuses().RequirePermission(MeetingsPermissions.Conduct);
    }

    private static async Task<Ok<IReadOnlyList<OutcomeView>>> ListAsync(Guid id, OutcomeReader outcomes, CancellationToken cancellationToken) =>
        TypedResults.Ok(await outcomes.OfMeetingAsync(id, cancellationToken));

    private static async Task<Results<Created<OutcomeView>, ValidationProblem, ProblemHttpResult>> AddAsync(
        Guid id, OutcomeRequest request, OutcomeEditor outcomes, HttpContext http, CancellationToken cancellationToken) =>
        (await outcomes.AddAsync(id, request, cancellationToken)).ToCreated(http, "outcomes");

    private static async Task<Results<Ok<OutcomeView>, ValidationProblem, ProblemHttpResult>> FindAsync(
        Guid id, OutcomeReader outcomes, HttpContext http, CancellationToken cancellationToken) =>
        new Result<OutcomeView>(await outcomes.FindAsync(id, cancellationToken)).ToAnswer(http);

    private static async Task<Results<Ok<OutcomeView>, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        Guid id, OutcomeRequest request, OutcomeEditor outcomes, HttpContext http, CancellationToken cancellationToken) =>
        http.ExpectedVersion() is { } version
            ? (await outcomes.ChangeAsync(id, version, request, cancellationToken)).ToAnswer(http)
            : EntityTag.VersionRequired();

    private static async Task<Results<Ok<OutcomeView>, ValidationProblem, ProblemHttpResult>> WithdrawAsync(
        Guid id, OutcomeEditor outcomes, HttpContext http, CancellationToken cancellationToken) =>
        http.ExpectedVersion() is { } version
            ? (await outcomes.WithdrawAsync(id, version, cancellationToken)).ToAnswer(http)
            : EntityTag.VersionRequired();
}

using System.ComponentModel;
using Isc.Access;
using Isc.Api;
using Isc.Bodies;
using Isc.Meetings.Access;
using Isc.Meetings.Reading;
using Isc.Meetings.Recording;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Agenda;

internal sealed class AgendaEndpoints : IEndpointModule
{
    private const string Tag = "Agenda";

    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("{id:guid}/agenda", GetAsync).WithName("Agenda_Get").WithTags(Tag)
            .WithSummary("The agenda of a meeting in order, with numbers, times against the meeting's length, documents and what standing items hold.")
            .ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        app.MapPost("{id:guid}/agenda", AddAsync).WithName("Agenda_Add").WithTags(Tag)
            .WithSummary("Adds an item: planned by the secretariat, proposed by others; late once the agenda is fixed.")
            .RefusesNew().RequirePermission(MeetingsPermissions.Propose);
        app.MapGet("agenda-items/{id:guid}", FindAsync).WithName("Agenda_Item").WithTags(Tag)
            .WithSummary("An item of an agenda or backlog. Its ETag is its version.")
            .ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        app.MapPut("agenda-items/{id:guid}", ChangeAsync).WithName("Agenda_Change").WithTags(Tag)
            .WithSummary("Changes an item whole, with its place. If-Match is the version read.")
            .Refuses().RequirePermission(MeetingsPermissions.Propose);
        app.MapGet("backlog", BacklogAsync).WithName("Agenda_Backlog").WithTags(Tag)
            .WithSummary("What waits for a meeting of a body, in order.")
            .ProducesValidationProblem().RequirePermission(MeetingsPermissions.Propose);
        app.MapPost("backlog", ProposeAsync).WithName("Agenda_Propose").WithTags(Tag)
            .WithSummary("Proposes an item to a body, for some meeting to come.")
            .RefusesNew().RequirePermission(MeetingsPermissions.Propose);
    }

    private static async Task<Results<Ok<AgendaView>, ProblemHttpResult>> GetAsync(Guid id, AgendaReader agenda, CancellationToken cancellationToken) =>
        await agenda.ReadAsync(id, cancellationToken) is { } found ? TypedResults.Ok(found) : GetMeetingEndpoints.NotFound();

    private static async Task<Results<Created<AgendaItemView>, ValidationProblem, ProblemHttpResult>> AddAsync(
        Guid id, AgendaItemRequest request, AgendaEditor agenda, HttpContext http, CancellationToken cancellationToken) =>
        (await agenda.AddAsync(id, request, cancellationToken)).ToCreated(http, "agenda-items");

    private static async Task<Results<Ok<AgendaItemView>, ValidationProblem, ProblemHttpResult>> FindAsync(
        Guid id, AgendaReader agenda, HttpContext http, CancellationToken cancellationToken) =>
        new Result<AgendaItemView>(await agenda.FindAsync(id, cancellationToken)).ToAnswer(http);

    private static async Task<Results<Ok<AgendaItemView>, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        Guid id, AgendaItemRequest request, AgendaEditor agenda, HttpContext http, CancellationToken cancellationToken) =>
        http.ExpectedVersion() is { } version
            ? (await agenda.ChangeAsync(id, version, request, cancellationToken)).ToAnswer(http)
            : EntityTag.VersionRequired();

    private static async Task<Results<Ok<IReadOnlyList<AgendaItemView>>, ValidationProblem>> BacklogAsync(
        [Description("Key of the body: isc-tf.")] string body, AgendaReader agenda, IBodyNames bodies, CancellationToken cancellationToken) =>
        await bodies.FindAsync(body, cancellationToken) is null
            ? NoBody(body).ToResult()
            : TypedResults.Ok(await agenda.BacklogAsync(body, cancellationToken));

    private static async Task<Results<Created<AgendaItemView>, ValidationProblem, ProblemHttpResult>> ProposeAsync(
        [Description("Key of the body: isc-tf.")] string body, AgendaItemRequest request, AgendaEditor agenda, IBodyNames bodies, HttpContext http, CancellationToken cancellationToken) =>
        await bodies.FindAsync(body, cancellationToken) is { } found
            ? (await agenda.ProposeAsync(found, request, cancellationToken)).ToCreated(http, "agenda-items")
            : NoBody(body).ToResult();

    private static Problems NoBody(string body) => new Problems().Refuse(true, "body", "Problem_NoBody", MeetingFacts.Short(body));
}

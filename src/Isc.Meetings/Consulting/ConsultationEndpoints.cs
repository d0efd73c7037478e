using System.ComponentModel;
using Isc.Access;
using Isc.Api;
using Isc.Meetings.Access;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Consulting;

/// <summary>Decisions by correspondence.</summary>
internal sealed class ConsultationEndpoints : IEndpointModule
{
    private const string Tag = "Consultations";

    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("consultations", ListAsync).WithName("Consultations_List").WithTags(Tag)
            .WithSummary("Decisions by correspondence: open ones first, then the others, latest first.").AllowAnonymous();
        app.MapPost("consultations", OpenAsync).WithName("Consultations_Open").WithTags(Tag)
            .WithSummary("Asks offices for a decision until a day.").RefusesNew().RequirePermission(MeetingsPermissions.Decide);
        app.MapGet("consultations/{id:guid}", GetAsync).WithName("Consultations_Get").WithTags(Tag)
            .WithSummary("A consultation with its voices and result. Its ETag is its version.").ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        app.MapPost("consultations/{id:guid}/voices", GiveAsync).WithName("Consultations_Give").WithTags(Tag)
            .WithSummary("Gives the voice of an office. Each has one: the last in time counts, a late one is recorded and not counted.")
            .RefusesNew().RequirePermission(MeetingsPermissions.Vote);
        foreach (var (trigger, permission) in ConsultationLife.Machine.Routes)
            Map(app, trigger, permission);
    }

    private static void Map(IEndpointRouteBuilder app, ConsultationTrigger trigger, string permission) => app
        .MapPost($"consultations/{{id:guid}}/{Kebab<ConsultationTrigger>.Of(trigger)}", (
            Guid id, [FromBody] WithdrawRequest? request, ConsultationKeeper consultations, HttpContext http, CancellationToken cancellationToken) =>
            MoveAsync(trigger, id, request?.Reason, consultations, http, cancellationToken))
        .WithName($"Consultations_{trigger}")
        .WithTags(Tag)
        .WithSummary($"Moves a consultation: {Kebab<ConsultationTrigger>.Of(trigger)}. If-Match is the version read.")
        .Refuses()
        .RequirePermission(permission);

    private static async Task<Ok<IReadOnlyList<ConsultationView>>> ListAsync(
        [Description("Key of the body.")] string? body, ConsultationReader consultations, CancellationToken cancellationToken) =>
        TypedResults.Ok(await consultations.ListAsync(body, cancellationToken));

    private static async Task<Results<Created<ConsultationView>, ValidationProblem, ProblemHttpResult>> OpenAsync(
        ConsultationRequest request, ConsultationKeeper consultations, HttpContext http, CancellationToken cancellationToken) =>
        (await consultations.OpenAsync(request, cancellationToken)).ToCreated(http, "consultations");

    private static async Task<Results<Ok<ConsultationView>, ValidationProblem, ProblemHttpResult>> GetAsync(
        Guid id, ConsultationReader consultations, HttpContext http, CancellationToken cancellationToken) =>
        new Result<ConsultationView>(await consultations.FindAsync(id, cancellationToken)).ToAnswer(http);

    private static async Task<Results<Ok<ConsultationView>, ValidationProblem, ProblemHttpResult>> GiveAsync(
        Guid id, VoiceRequest request, ConsultationKeeper consultations, HttpContext http, CancellationToken cancellationToken) =>
        (await consultations.GiveAsync(id, request, cancellationToken)).ToAnswer(http);

    private static async Task<Results<Ok<ConsultationView>, ValidationProblem, ProblemHttpResult>> MoveAsync(
        ConsultationTrigger trigger, Guid id, string? reason, ConsultationKeeper consultations, HttpContext http, CancellationToken cancellationToken) =>
        http.ExpectedVersion() is { } version ? (await consultations.MoveAsync(id, trigger, version, reason, cancellationToken)).ToAnswer(http) : EntityTag.VersionRequired();
}

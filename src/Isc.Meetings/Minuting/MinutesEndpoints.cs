using System.ComponentModel;
using Isc.Access;
using Isc.Api;
using Isc.Bodies;
using Isc.Meetings.Access;
using Isc.Meetings.Recording;
using Isc.Modules;
using Isc.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Minuting;

/// <summary>Minutes of a meeting and across the meetings of a body, and one route for each trigger of their table.</summary>
internal sealed class MinutesEndpoints : IEndpointModule
{
    private const string Tag = "Minutes";

    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("{id:guid}/minutes", OfMeetingAsync).WithName("Minutes_OfMeeting").WithTags(Tag)
            .WithSummary("The latest revision of a meeting's minutes that the caller may read.").ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        app.MapPost("{id:guid}/minutes", DraftAsync).WithName("Minutes_Draft").WithTags(Tag)
            .WithSummary("Drafts the minutes of a meeting that was held, from its record.").RefusesNew().RequirePermission(MeetingsPermissions.Record);
        app.MapGet("minutes", ListAsync).WithName("Minutes_List").WithTags(Tag)
            .WithSummary("The minutes of a body's meetings, latest first, or the paragraphs in them that hold the given words.")
            .Limited(LimitKind.Search).ProducesValidationProblem().AllowAnonymous();
        app.MapGet("minutes/{id:guid}", GetAsync).WithName("Minutes_Get").WithTags(Tag)
            .WithSummary("A revision of minutes. Its ETag is its version.").ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        app.MapPut("minutes/{id:guid}", ChangeAsync).WithName("Minutes_Change").WithTags(Tag)
            .WithSummary("Changes the text of minutes that are not approved. If-Match is the version read.").Refuses().RequirePermission(MeetingsPermissions.Record);
        app.MapPost("minutes/{id:guid}/comments", CommentAsync).WithName("Minutes_Comment").WithTags(Tag)
            .WithSummary("Comments on circulated minutes, until their last day for comments.").RefusesNew().RequirePermission(MeetingsPermissions.Attend);
        app.MapGet("minutes/{id:guid}/file", FileAsync).WithName("Minutes_File").WithTags(Tag)
            .WithSummary("Minutes as a file: Word document, HTML, Markdown or JSON.")
            .Limited(LimitKind.Export).Produces(StatusCodes.Status200OK).ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        foreach (var (trigger, permission) in MinutesLife.Machine.Routes)
            Map(app, trigger, permission);
    }

    private static void Map(IEndpointRouteBuilder app, MinutesTrigger trigger, string permission) => app
        .MapPost($"minutes/{{id:guid}}/{Kebab<MinutesTrigger>.Of(trigger)}", (
            Guid id, [FromBody] MinutesMoveRequest? request, MinutesKeeper minutes, HttpContext http, CancellationToken cancellationToken) =>
            MoveAsync(trigger, id, request ?? new(), minutes, http, cancellationToken))
        .WithName($"Minutes_{trigger}")
        .WithTags(Tag)
        .WithSummary($"Moves minutes: {Kebab<MinutesTrigger>.Of(trigger)}. If-Match is the version read.")
        .Refuses()
        .RequirePermission(permission);

    private static async Task<Results<Ok<MinutesView>, ValidationProblem, ProblemHttpResult>> OfMeetingAsync(
        Guid id, MinutesReader minutes, HttpContext http, CancellationToken cancellationToken) =>
        new Result<MinutesView>(await minutes.OfMeetingAsync(id, cancellationToken)).ToAnswer(http);

    private static async Task<Results<Created<MinutesView>, ValidationProblem, ProblemHttpResult>> DraftAsync(
        Guid id, MinutesKeeper minutes, HttpContext http, CancellationToken cancellationToken) =>
        (await minutes.DraftAsync(id, cancellationToken)).ToCreated(http, "minutes");

    private static async Task<Results<Ok<IReadOnlyList<MinutesLine>>, ValidationProblem>> ListAsync(
        [Description("Key of the body: isc-tf.")] string body, [Description("Words to search for, in the caller's language.")] string? words,
        MinutesReader minutes, IBodyNames bodies, CancellationToken cancellationToken)
    {
        var problems = new Problems()
            .Refuse(await bodies.FindAsync(body, cancellationToken) is null, "body", "Problem_NoBody", MeetingFacts.Short(body))
            .Refuse(words?.Length > 100, "words", "Problem_TooLong", 100);
        return problems.Any ? problems.ToResult() : TypedResults.Ok(await minutes.OfBodyAsync(body, string.IsNullOrWhiteSpace(words) ? null : words.Trim(), cancellationToken));
    }

    private static async Task<Results<Ok<MinutesView>, ValidationProblem, ProblemHttpResult>> GetAsync(
        Guid id, MinutesReader minutes, HttpContext http, CancellationToken cancellationToken) =>
        new Result<MinutesView>(await minutes.FindAsync(id, cancellationToken)).ToAnswer(http);

    private static async Task<Results<Ok<MinutesView>, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        Guid id, MinutesRequest request, MinutesKeeper minutes, HttpContext http, CancellationToken cancellationToken) =>
        http.ExpectedVersion() is { } version ? (await minutes.ChangeAsync(id, version, request, cancellationToken)).ToAnswer(http) : EntityTag.VersionRequired();

    private static async Task<Results<Ok<MinutesView>, ValidationProblem, ProblemHttpResult>> CommentAsync(
        Guid id, CommentRequest request, MinutesKeeper minutes, HttpContext http, CancellationToken cancellationToken) =>
        (await minutes.CommentAsync(id, request, cancellationToken)).ToAnswer(http);

    private static async Task<Results<FileContentHttpResult, ValidationProblem, ProblemHttpResult>> FileAsync(
        Guid id, [Description("docx (default), html, md or json.")] string? format, [Description("ar, zh, en, fr, ru or es; the caller's where left out.")] string? language,
        MinutesReader minutes, MinutesFiles files, HttpContext http, CancellationToken cancellationToken)
    {
        var problems = new Problems()
            .Refuse(format is not null && !files.Formats.Contains(format, StringComparer.Ordinal), "format", "Problem_Choice", string.Join(", ", files.Formats))
            .Refuse(language is not null && !Languages.IsOffered(language), "language", "Problem_Choice", string.Join(", ", Languages.All));
        if (problems.Any)
            return problems.ToResult();
        if (await minutes.FindAsync(id, cancellationToken) is not { } found)
            return Reading.GetMeetingEndpoints.NotFound();
        var file = await files.RenderAsync(found, format ?? "docx", language ?? Languages.Current, $"{http.Request.Scheme}://{http.Request.Host}", cancellationToken);
        return TypedResults.File(file.Content.ToArray(), file.ContentType, file.Name);
    }

    private static async Task<Results<Ok<MinutesView>, ValidationProblem, ProblemHttpResult>> MoveAsync(
        MinutesTrigger trigger, Guid id, MinutesMoveRequest request, MinutesKeeper minutes, HttpContext http, CancellationToken cancellationToken) =>
        http.ExpectedVersion() is { } version ? (await minutes.MoveAsync(id, trigger, version, request, cancellationToken)).ToAnswer(http) : EntityTag.VersionRequired();
}

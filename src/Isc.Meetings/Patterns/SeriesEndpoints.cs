using Isc.Access;
using Isc.Api;
using Isc.Bodies;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Reading;
using Isc.Meetings.Recording;
using Isc.Meetings.Text;
using Isc.Modules;
using Isc.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Patterns;

internal sealed class SeriesEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        var series = app.MapGroup("series").WithTags("Meetings");
        series.MapGet("", ListAsync).WithName("Series_List")
            .WithSummary("Series of meetings, of one body or of all, with when they recur.").AllowAnonymous();
        series.MapGet("{key}", GetAsync).WithName("Series_Get")
            .WithSummary("A series. Its ETag is its version.").ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        series.MapGet("{key}/occurrences", OccurrencesAsync).WithName("Series_Occurrences")
            .WithSummary("The days that the series' pattern gives, a year ahead unless said, with what became of each.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        series.MapPost("", AddAsync).WithName("Series_Add")
            .WithSummary("Makes a further series of a body; its numbering may continue another's.")
            .ProducesValidationProblem().RequirePermission(MeetingsPermissions.Record);
        series.MapPut("{key}/pattern", ChangeAsync).WithName("Series_Pattern")
            .WithSummary("Sets when the meetings of a series recur. What was opened, cancelled or moved stays. If-Match is the version read.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .RequirePermission(MeetingsPermissions.Record);
        series.MapPost("{key}/occurrences/{day}/open", OpenAsync).WithName("Series_Open")
            .WithSummary("Opens the meeting that the pattern gives on a day: a draft with the next number.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound).RequirePermission(MeetingsPermissions.Record);
        series.MapPost("{key}/occurrences/{day}/cancel", CancelAsync).WithName("Series_Cancel")
            .WithSummary("Cancels the meeting that the pattern gives on a day; a marker stays.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound).RequirePermission(MeetingsPermissions.Cancel);
    }

    private static async Task<Ok<IReadOnlyList<SeriesDetail>>> ListAsync(string? body, SeriesReader series, CancellationToken cancellationToken) =>
        TypedResults.Ok(await series.ListAsync(body, cancellationToken));

    private static async Task<Results<Ok<SeriesDetail>, ProblemHttpResult>> GetAsync(string key, SeriesReader series, HttpContext http, CancellationToken cancellationToken)
    {
        if (await series.FindAsync(key, cancellationToken) is not { } found)
            return GetMeetingEndpoints.NotFound();
        http.SendVersion(found.Version);
        return TypedResults.Ok(found);
    }

    private static async Task<Results<Ok<IReadOnlyList<OccurrenceDetail>>, ValidationProblem, ProblemHttpResult>> OccurrencesAsync(
        string key, DateOnly? from, DateOnly? until, SeriesReader series, TimeProvider clock, IStringLocalizer<Texts> words, CancellationToken cancellationToken)
    {
        var first = from ?? clock.Today();
        var last = until ?? first.AddYears(1);
        if (last < first)
            return new Problems().Add("until", words["Time_EndBeforeStart"]).ToResult();
        return await series.FindAsync(key, cancellationToken) is null
            ? GetMeetingEndpoints.NotFound()
            : TypedResults.Ok(await series.OccurrencesAsync(key, first, last, cancellationToken));
    }

    private static async Task<Results<Created<SeriesDetail>, ValidationProblem>> AddAsync(
        NewSeriesRequest request, IBodyNames bodies, SeriesReader series, SeriesKeeper keeper, IStringLocalizer<Texts> words, HttpContext http, CancellationToken cancellationToken)
    {
        var body = request.Body is null ? null : await bodies.FindAsync(request.Body, cancellationToken);
        var problems = new Problems()
            .When(body is null, "body", words["Series_NoBody", MeetingFacts.Short(request.Body) ?? ""])
            .When(request.Name is null || request.Name.Versions.Values.Any(text => text.Length > Limits.Title), "name", words["Series_NeedsName", Limits.Title])
            .When(request.NextNumber is < 1 or > 100_000, "nextNumber", words["Series_NextNumber"])
            .When(!SeriesKey.IsOne(request.Key), "key", words["Series_NeedsKey"])
            .When(request.Class is not null && (!Kebab<Classification>.TryRead(request.Class, out var known) || known == Classification.Restricted), "class", words["Series_Class"]);
        if (!problems.Any && await series.FindAsync(request.Key!, cancellationToken) is not null)
            problems.Add("key", words["Series_KeyTaken", request.Key!]);
        if (problems.Any)
            return problems.ToResult();
        var added = await keeper.AddAsync(body!, request, cancellationToken);
        http.SendVersion(added.Version);
        return TypedResults.Created($"/api/v1/meetings/series/{added.Key}", added);
    }

    private static async Task<Results<Ok<SeriesDetail>, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        string key, PatternRequest request, SeriesKeeper keeper, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        var (changed, problems) = await keeper.ChangeAsync(key, version, request, cancellationToken);
        if (problems is not null)
            return problems.ToResult();
        if (changed is null)
            return GetMeetingEndpoints.NotFound();
        http.SendVersion(changed.Version);
        return TypedResults.Ok(changed);
    }

    private static async Task<Results<Created<MeetingDetail>, ValidationProblem, ProblemHttpResult>> OpenAsync(
        string key, DateOnly day, SeriesKeeper keeper, MeetingLookup meetings, HttpContext http, CancellationToken cancellationToken) =>
        await AnswerAsync(await keeper.OpenAsync(key, day, cancellationToken), meetings, http, cancellationToken);

    private static async Task<Results<Created<MeetingDetail>, ValidationProblem, ProblemHttpResult>> CancelAsync(
        string key, DateOnly day, CancelRequest? request, SeriesKeeper keeper, MeetingLookup meetings, HttpContext http, CancellationToken cancellationToken) =>
        await AnswerAsync(await keeper.CancelAsync(key, day, request?.Reason, cancellationToken), meetings, http, cancellationToken);

    private static async Task<Results<Created<MeetingDetail>, ValidationProblem, ProblemHttpResult>> AnswerAsync(
        (Meeting? Meeting, Problems? Problems) outcome, MeetingLookup meetings, HttpContext http, CancellationToken cancellationToken)
    {
        if (outcome.Problems is { } problems)
            return problems.ToResult();
        if (outcome.Meeting is not { } meeting || await meetings.FindAsync(meeting.Id, cancellationToken) is not { } detail)
            return GetMeetingEndpoints.NotFound();
        http.SendVersion(detail.Version);
        return TypedResults.Created($"/api/v1/meetings/{detail.Id}", detail);
    }
}

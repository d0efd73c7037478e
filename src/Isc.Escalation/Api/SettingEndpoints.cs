using Isc.Access;
using Isc.Api;
using Isc.Escalation.Access;
using Isc.Escalation.Calendars;
using Isc.Escalation.Ladders;
using Isc.Escalation.Measures;
using Isc.Escalation.Suggesting;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Escalation.Api;

/// <summary>Ladders, calendars, measures and suggestions.</summary>
internal sealed class SettingEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("ladders/{key}", GetLadderAsync).WithName("Escalations_Ladder").WithSummary("The newest edition of a ladder: 'default', or a theme's own.")
            .ProducesProblem(StatusCodes.Status404NotFound).RequirePermission(EscalationPermissions.Read);
        Editing(app.MapPut("ladders/{key}", PutLadderAsync).WithName("Escalations_EditLadder")
            .WithSummary("Makes a new edition of a ladder; levels that have begun keep theirs. If-Match is the edition read, \"0\" where there is none. A key that is none is refused with those that are."))
            .ProducesProblem(StatusCodes.Status404NotFound);
        Editing(app.MapDelete("ladders/{key}", EndLadderAsync).WithName("Escalations_EndLadder")
            .WithSummary("Gives up a theme's own ladder: its issues rise by its module's or the common one, levels that have begun keep theirs. If-Match is the edition read."))
            .ProducesProblem(StatusCodes.Status404NotFound);
        app.MapGet("calendars/{key}", GetCalendarAsync).WithName("Escalations_Calendar").WithSummary("The newest edition of a working calendar.")
            .ProducesProblem(StatusCodes.Status404NotFound).RequirePermission(EscalationPermissions.Read);
        Editing(app.MapPut("calendars/{key}", PutCalendarAsync).WithName("Escalations_EditCalendar")
            .WithSummary("Makes a new edition of a working calendar; no running deadline moves. If-Match is the edition read, \"0\" where there is none."));
        app.MapGet("measures", (DateOnly? from, DateOnly? to, MeasureReader measures, CancellationToken cancellationToken) => measures.ReadAsync(from, to, cancellationToken))
            .WithName("Escalations_Measures").WithSummary("Time per level, breaches and share decided at the first level, over the issues that the caller may read.")
            .RequirePermission(EscalationPermissions.Read);
        app.MapGet("suggestions", (Suggestions suggestions, CancellationToken cancellationToken) => suggestions.ReadAsync(cancellationToken))
            .WithName("Escalations_Suggestions").WithSummary("What registers suggest to raise: overdue for more than 20 working days.")
            .RequirePermission(EscalationPermissions.Raise);
    }

    private static RouteHandlerBuilder Editing(RouteHandlerBuilder route) => route
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired)
        .RequirePermission(EscalationPermissions.Configure);

    private static async Task<Results<Ok<EditionView<LadderRules>>, ProblemHttpResult>> GetLadderAsync(
        string key, Editions editions, HttpContext http, CancellationToken cancellationToken) =>
        Found(await editions.NewestLadderAsync(key, cancellationToken), http);

    private static async Task<Results<Ok<EditionView<CalendarRules>>, ProblemHttpResult>> GetCalendarAsync(
        string key, Editions editions, HttpContext http, CancellationToken cancellationToken) =>
        Found(await editions.NewestCalendarAsync(key, cancellationToken), http);

    private static async Task<Results<Ok<EditionView<LadderRules>>, ValidationProblem, ProblemHttpResult>> PutLadderAsync(
        string key, LadderRules rules, EditionWriter writer, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } edition)
            return EntityTag.VersionRequired();
        var made = await writer.WriteAsync(key, rules, edition, cancellationToken);
        if (made.Problems is { } problems)
            return Answers.Of(problems);
        if (made.Valid is { } valid)
            return Unknown(key, valid);
        http.SendVersion(made.Number!.Value);
        return TypedResults.Ok(new EditionView<LadderRules>(key, made.Number.Value, rules));
    }

    private static async Task<Results<NoContent, ValidationProblem, ProblemHttpResult>> EndLadderAsync(
        string key, EditionWriter writer, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } edition)
            return EntityTag.VersionRequired();
        var ended = await writer.EndAsync(key, edition, cancellationToken);
        return ended.Problems is { } problems ? Answers.Of(problems)
            : ended.Number is null ? TypedResults.Problem(Problems.NoEdition, statusCode: StatusCodes.Status404NotFound)
            : TypedResults.NoContent();
    }

    private static async Task<Results<Ok<EditionView<CalendarRules>>, ValidationProblem, ProblemHttpResult>> PutCalendarAsync(
        string key, CalendarRules rules, EditionWriter writer, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } edition)
            return EntityTag.VersionRequired();
        if (Named(key) is { Any: true } unnamed)
            return Answers.Of(unnamed);
        var made = await writer.WriteAsync(key, rules, edition, cancellationToken);
        if (made.Problems is { } problems)
            return Answers.Of(problems);
        http.SendVersion(made.Number!.Value);
        return TypedResults.Ok(new EditionView<CalendarRules>(key, made.Number.Value, rules));
    }

    private static Results<Ok<EditionView<T>>, ProblemHttpResult> Found<T>(Editioned<T>? found, HttpContext http)
    {
        if (found is null)
            return TypedResults.Problem(Problems.NoEdition, statusCode: StatusCodes.Status404NotFound);
        http.SendVersion(found.Number);
        return TypedResults.Ok(new EditionView<T>(found.Key, found.Number, found.Rules));
    }

    private static ProblemHttpResult Unknown(string key, IReadOnlyList<string> valid) => TypedResults.Problem(
        Problems.NoLadderKey(key, valid), statusCode: StatusCodes.Status404NotFound, extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["valid"] = valid });

    private static Problems Named(string key) => new Problems().When(!EditionKey.IsOne(key), "key", "Key");
}

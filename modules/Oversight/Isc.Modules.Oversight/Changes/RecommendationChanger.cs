using System.Text.Json;
using Isc.Data.Access;
using Isc.Events;
using Isc.Modules.Oversight.Data;
using Isc.Modules.Oversight.Recommendations;
using Isc.Modules.Oversight.Text;

namespace Isc.Modules.Oversight.Changes;

/// <summary>
/// Carries out a change by the state tables. Nobody verifies what they claimed themselves, nor closes what a Sector carries out for which
/// they hold a role.
/// </summary>
internal sealed class RecommendationChanger(
    OversightDbContext context, ICurrentActor current, TimeProvider clock, IStringLocalizer<Texts> texts)
{
    public async Task<Results<Ok<RecommendationView>, NotFound, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        Guid id, Change change, string permission, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } seen)
            return EntityTag.VersionRequired();
        if (await context.Recommendations.Include(r => r.Steps).ReadableBy(current.Actor)
            .SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } recommendation)
            return TypedResults.NotFound();
        if (Transitions.Apply(recommendation.Standing, change.Trigger) is not { } row || row.Permission != permission)
            return Refused(recommendation, change.Trigger);
        var last = recommendation.Steps.OrderBy(s => s.Until).ThenBy(s => s.Order).LastOrDefault();
        var today = clock.Today();
        if (change.Problems(row.Need, last?.Until ?? DateOnly.MinValue, today) is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);
        if (change.Trigger == Trigger.Verify && last?.AccountId is { } claimant && claimant == current.Actor.AccountId)
            return TypedResults.Problem("Who claimed it cannot verify it.", statusCode: StatusCodes.Status403Forbidden);
        if (row.To.IsClosed && recommendation.Sector is { } sector && WorksFor(sector))
            return TypedResults.Problem("Who works for the Sector that carries it out cannot close it.", statusCode: StatusCodes.Status403Forbidden);

        var on = change.On ?? today;
        using var acting = current.Use(current.Actor, change.Reason);
        context.ExpectVersion(recommendation, seen);
        (recommendation.Acceptance, recommendation.Implementation) = (row.To.Acceptance, row.To.Implementation);
        context.Steps.Add(StepOf(recommendation, change, on, (last?.Order ?? 0) + 1));
        if (change.Trigger == Trigger.Verify && recommendation.Theme is { } theme)
            context.Publish(new ThemeActivity(theme, on, ActivityText(recommendation), $"/oversight/recommendations/{id}"));
        await context.SaveChangesAsync(cancellationToken);
        http.SendVersion(recommendation.Version);
        return TypedResults.Ok(RecommendationView.FromRecord.Compile()(recommendation));
    }

    private bool WorksFor(string sector) => current.Actor.Holdings.Values
        .Any(held => held.Any(holding => holding.Scopes.Contains(new Scope(ScopeKind.Sector, sector))));

    private Step StepOf(Recommendation recommendation, Change change, DateOnly on, int order) => new()
    {
        RecommendationId = recommendation.Id,
        From = on,
        Until = on,
        Order = order,
        Acceptance = recommendation.Acceptance,
        Implementation = recommendation.Implementation,
        AccountId = current.Actor.AccountId,
        Reason = change.Reason,
        Evidence = change.Evidence,
    };

    private LocalizedText ActivityText(Recommendation recommendation) =>
        Languages.InEach(() => texts["Activity_Verified", texts[$"Form_{recommendation.Form}"], recommendation.Ordinal, recommendation.ReportSymbol]);

    private static ProblemHttpResult Refused(Recommendation recommendation, Trigger trigger) => TypedResults.Problem(
        $"'{Word(trigger)}' does not apply here; allowed: {string.Join(", ", Transitions.AllowedOn(recommendation.Standing).Select(Word))}.",
        statusCode: StatusCodes.Status409Conflict);

    private static string Word(Trigger trigger) => JsonNamingPolicy.CamelCase.ConvertName(trigger.ToString());
}

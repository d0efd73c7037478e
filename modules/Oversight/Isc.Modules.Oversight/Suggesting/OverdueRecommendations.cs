using Isc.Data.Access;
using Isc.Escalation;
using Isc.Modules.Oversight.Data;
using Isc.Modules.Oversight.Text;
using Isc.Reporting;

namespace Isc.Modules.Oversight.Suggesting;

/// <summary>Recommendations of a theme that are accepted, not implemented, and overdue: each may be worth an issue.</summary>
internal sealed class OverdueRecommendations(
    OversightDbContext context, ICurrentActor current, TimeProvider clock, IStringLocalizer<Texts> texts) : IIssueSource
{
    private const int Most = 100;

    public async Task<IReadOnlyList<IssueSuggestion>> SuggestAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var overdue = await context.Recommendations.AsNoTracking().ReadableBy(current.Actor)
            .Where(r => r.Theme != null && r.Due < today && (r.Acceptance == Acceptance.Accepted || r.Acceptance == Acceptance.PartiallyAccepted)
                && (r.Implementation == Implementation.NotStarted || r.Implementation == Implementation.InProgress || r.Implementation == Implementation.Alternative))
            .OrderBy(r => r.Due).ThenBy(r => r.Id).Take(Most).ToListAsync(cancellationToken);
        return [.. overdue.Select(Of)];
    }

    private IssueSuggestion Of(Recommendation r) => new(
        new SourceRef("recommendation", r.Id, $"/oversight/recommendations/{r.Id}"),
        r.Theme!,
        Languages.InEach(() => texts["Suggestion_Title", r.ReportSymbol, r.Ordinal]),
        Languages.InEach(() => texts["Suggestion_Question", r.ReportSymbol, r.Ordinal]),
        r.Due!.Value,
        r.Class == Classification.Public ? Classification.Internal : r.Class);
}

using Isc.Library;
using Isc.Modules.Accessibility.Data;
using Isc.Modules.Accessibility.Overview;
using Isc.Modules.Accessibility.Text;
using Isc.Organisation;
using Isc.Reporting;
using Isc.Themes;

namespace Isc.Modules.Accessibility.Report;

/// <summary>Policy, strategy, work plan, trials and fund, in one bullet.</summary>
internal sealed class OutcomesSection(
    AccessibilityDbContext context, ILibrary library, IThemes themes, IWorkPlans plans, IOrganisation organisation, IStringLocalizer<Texts> texts)
    : IReportSection
{
    public string Key => "accessibility.outcomes";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        List<Phrase> sentences =
        [
            .. await DocumentsAsync(request.Period, cancellationToken),
            .. await PlansAsync(request.Period, cancellationToken),
            .. await TrialsAsync(request.Period, cancellationToken),
            .. await FundAsync(request.Period, cancellationToken),
        ];
        return sentences.Count == 0 ? [] : [new Bullets([new Bullet(Phrase.Sentences(sentences)) { Lead = await LeadAsync(cancellationToken) }])];
    }

    private async Task<string> LeadAsync(CancellationToken cancellationToken) =>
        (await themes.FindAsync("accessibility", cancellationToken))?.Name.ToString() ?? texts["Module_Name"];

    private async Task<List<Phrase>> DocumentsAsync(ReportPeriod period, CancellationToken cancellationToken)
    {
        var sentences = new List<Phrase>();
        foreach (var document in await library.FindManyAsync([AccessibilityDocuments.Policy, AccessibilityDocuments.Strategy], cancellationToken))
        {
            var title = Phrase.Of(document.Title, new SourceRef("document", document.Id, $"/library/{document.Key}"));
            if (await library.StateOnAsync(document.Id, period.AsOf, cancellationToken) == DocumentState.UnderReview)
                sentences.Add(Phrase.Format(texts["Report_UnderReview"], title));
            else if (period.Holds(document.Date))
                sentences.Add(Phrase.Format(texts["Report_Developed"], title));
        }

        return sentences;
    }

    private async Task<IEnumerable<Phrase>> PlansAsync(ReportPeriod period, CancellationToken cancellationToken) =>
        from plan in await plans.OfThemeAsync("accessibility", cancellationToken)
        where plan.Period.From <= period.AsOf && (period.Since is null || plan.Period.Until >= period.Since)
        let items = Figure.Count("work-plan-items", plan.Items.Select(item => new SourceRef("work-plan-item", item.Id, "/themes/accessibility")))
        select Phrase.Format(
            texts.PluralTemplate("Report_Plan", items.Value), items,
            Phrase.Of(plan.Title, new SourceRef("work-plan", plan.Id, "/themes/accessibility")));

    private async Task<IEnumerable<Phrase>> TrialsAsync(ReportPeriod period, CancellationToken cancellationToken)
    {
        var names = await organisation.NamesAsync(cancellationToken);
        var trials = await context.Trials.AsNoTracking().Include(t => t.Steps)
            .Where(t => t.Until <= period.AsOf).OrderBy(t => t.From).ToListAsync(cancellationToken);
        return
            from trial in trials
            let state = trial.StateOn(period.AsOf)!
            where state is TrialState.Planned or TrialState.UnderWay || trial.Steps.Any(step => period.Holds(step.On))
            let title = Phrase.Of(trial.Title, new SourceRef("trial", trial.Id, "/accessibility"))
            let basis = trial.ExperienceOfId is { } office ? names.GetValueOrDefault(office) : null
            select Phrase.Format(
                texts[basis is null ? "Report_Trial" : "Report_TrialOnExperience"],
                title, texts["Report_TrialState_" + state].Value, names.GetValueOrDefault(trial.CoordinatorId, "?"), basis ?? "");
    }

    private async Task<IEnumerable<Phrase>> FundAsync(ReportPeriod period, CancellationToken cancellationToken)
    {
        var since = period.Since ?? DateOnly.MinValue;
        var reviews = await context.FundReviews.AsNoTracking()
            .Where(r => r.From >= since && r.Until <= period.AsOf).OrderBy(r => r.From).ToListAsync(cancellationToken);
        var entries = await context.FundEntries.AsNoTracking()
            .Where(e => e.From >= since && e.Until <= period.AsOf && e.State != FundEntryState.Reversed)
            .Select(e => e.Id).ToListAsync(cancellationToken);
        var count = Figure.Count("accessibility-fund-entries", entries.Select(id => new SourceRef("fund-entry", id, "/accessibility/fund")));
        return
        [
            .. reviews.Select(r => Phrase.Of(r.Text, new SourceRef("fund-review", r.Id, "/accessibility/fund"))),
            .. count.Value == 0 ? [] : new[] { Phrase.Format(texts.PluralTemplate("Report_FundEntries", count.Value), count) },
        ];
    }
}

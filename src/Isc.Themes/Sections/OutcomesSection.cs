using Isc.Bodies;
using Isc.Reporting;
using Isc.Themes.Data;
using Isc.Themes.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Sections;

/// <summary>What was reached in the period, theme by theme, with the work plans of these themes that were carried out in full.</summary>
internal sealed class OutcomesSection(ReportedUpdates updates, IWorkPlans plans, IBodyNames bodies, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "themes.outcomes";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var body = await bodies.OfAsync(request, cancellationToken);
        var found = await updates.OfKindAsync(body.Id, request.Period, UpdateKind.Outcome, cancellationToken);
        var bullets = new List<Bullet>();
        foreach (var theme in found.GroupBy(u => u.Theme, StringComparer.Ordinal))
        {
            var carriedOut = await CarriedOutAsync(theme.Key, request.Period, cancellationToken);
            bullets.Add(new(Phrase.Sentences(theme.Select(u => u.Phrase).Concat(carriedOut))) { Lead = theme.First().ThemeName.ToString() });
        }

        return bullets.Count == 0 ? [] : [new Bullets(bullets)];
    }

    private async Task<IEnumerable<Phrase>> CarriedOutAsync(string theme, ReportPeriod period, CancellationToken cancellationToken) =>
        from plan in await plans.OfThemeAsync(theme, cancellationToken)
        where period.Holds(plan.Period) && plan.Progress == 100
        let items = plan.Items.Where(i => i.State != WorkState.Cancelled).Select(i => Source.PlanItem(i.Id, theme)).ToList()
        let done = plan.Items.Where(i => i.State == WorkState.Done).Select(i => Source.PlanItem(i.Id, theme))
        select Phrase.Format(
            texts["PlanCarriedOut"].Value, plan.Title, Figure.Count("plan-items-done", done), Figure.Count("plan-items", items),
            new Figure("plan-progress", plan.Progress, items));
}

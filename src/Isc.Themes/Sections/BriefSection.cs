using Isc.Access;
using Isc.Bodies;
using Isc.Data.Access;
using Isc.Reporting;
using Isc.Themes.Data;
using Isc.Themes.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Sections;

/// <summary>A theme on a page: what it is for, who coordinates it, what happened in the period, and how far its work plans are.</summary>
internal sealed class BriefSection(
    ThemesDbContext context, IWorkPlans plans, IBodyNames bodies, ICurrentActor current, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "themes.brief";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var key = request.Setting("theme");
        var theme = await context.Themes.AsNoTracking().SingleOrDefaultAsync(t => t.Key == key, cancellationToken)
            ?? throw new InvalidOperationException($"The report's definition names theme '{key}', which does not exist.");
        var updates = await UpdatesAsync(theme, request.Period, cancellationToken);
        var table = await PlansAsync(theme, request.Period, cancellationToken);
        return
        [
            new Paragraph(Phrase.Sentences(await OutlineAsync(theme, request.Period.AsOf, cancellationToken))),
            .. updates.Count == 0 ? [] : new Block[]
            {
                new Paragraph(Phrase.Format(texts["Brief_Progress"].Value, Figure.Count("progress-updates", updates.Select(u => Source.Update(u.Id, theme.Key))))),
                new Bullets([.. updates.Select(u => new Bullet(Phrase.Of(u.Text, Source.Update(u.Id, theme.Key))))]),
            },
            .. table is null ? [] : new[] { table },
        ];
    }

    private async Task<IReadOnlyList<Phrase>> OutlineAsync(Theme theme, DateOnly asOf, CancellationToken cancellationToken)
    {
        var names = await bodies.AllAsync(cancellationToken);
        var coordinated = (await context.Coordinations.AsNoTracking().Where(c => c.ThemeId == theme.Id).ToListAsync(cancellationToken))
            .Where(c => c.Holds(asOf) && names.ContainsKey(c.BodyId)).ToList();
        var seats = await context.Seats.AsNoTracking().Where(s => s.ThemeId == theme.Id).Select(s => new { s.Id, s.AccountId }).ToListAsync(cancellationToken);
        var held = Figure.Count("focal-points", seats.Where(s => s.AccountId != null).Select(s => SeatOf(s.Id)));
        var name = Phrase.Of(theme.Name, Source.Theme(theme.Id, theme.Key));
        return
        [
            theme.Purpose is { } purpose ? Phrase.Format(texts["Brief_Purpose"].Value, Phrase.Of(purpose, Source.Theme(theme.Id, theme.Key))) : Phrase.Format(texts["Brief_Name"].Value, name),
            .. coordinated.Count == 0 ? [] : new[]
            {
                Phrase.Format(texts["Brief_Coordinated"].Value, texts.And([.. coordinated.Select(c =>
                    new Phrase([new Inline(names[c.BodyId].Short, Sources: [Source.Coordination(c.Id, theme.Key)])]))])),
            },
            .. seats.Count == 0 ? [] : new[]
            {
                Phrase.Format(texts["Brief_Seats"].Value, held, Figure.Count("focal-point-seats", seats.Select(s => SeatOf(s.Id)))),
            },
        ];

        SourceRef SeatOf(Guid id) => new("focal-point-seat", id, $"/themes/{theme.Key}");
    }

    private async Task<IReadOnlyList<ProgressUpdate>> UpdatesAsync(Theme theme, ReportPeriod period, CancellationToken cancellationToken)
    {
        var since = period.Since ?? DateOnly.MinValue;
        return await context.Updates.AsNoTracking().ReadableBy(current.Actor)
            .Where(u => u.ThemeId == theme.Id && u.From >= since && u.Until <= period.AsOf)
            .OrderBy(u => u.Position).ThenBy(u => u.From).ThenBy(u => u.Id).ToListAsync(cancellationToken);
    }

    private async Task<Table?> PlansAsync(Theme theme, ReportPeriod period, CancellationToken cancellationToken)
    {
        var touched = (await plans.OfThemeAsync(theme.Key, cancellationToken))
            .Where(plan => plan.Period.From <= period.AsOf && (period.Since is null || plan.Period.Until >= period.Since)).ToList();
        return touched.Count == 0 ? null : new Table(
            texts["Brief_Plans"],
            [texts["Brief_Plan"], texts["Brief_Period"], texts["Brief_Items"], texts["Brief_Percent"]],
            [.. touched.Select(plan => (IReadOnlyList<Phrase>)
            [
                Phrase.Of(plan.Title, new SourceRef("work-plan", plan.Id, $"/themes/{theme.Key}#plans")),
                plan.Period.ToString(),
                Phrase.Format("{0}", Figure.Count("work-plan-items", plan.Items.Select(i => Source.PlanItem(i.Id, theme.Key)))),
                Phrase.Format("{0}", new Figure("plan-progress", plan.Progress, [.. plan.Items.Select(i => Source.PlanItem(i.Id, theme.Key))])),
            ])]);
    }
}

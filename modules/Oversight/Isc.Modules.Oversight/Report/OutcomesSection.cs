using Isc.Modules.Oversight.Data;
using Isc.Modules.Oversight.Recommendations;
using Isc.Modules.Oversight.Text;
using Isc.Reporting;
using Isc.Themes;

namespace Isc.Modules.Oversight.Report;

/// <summary>
/// For each report whose recommendations moved in the period: how many there are, and where they stand. Then what was done about
/// recommendations without a number.
/// </summary>
internal sealed class OutcomesSection(OversightDbContext context, Register register, IThemes themes, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "oversight.outcomes";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var period = request.Period;
        var since = period.Since ?? DateOnly.MinValue;
        var moved = await context.Steps.AsNoTracking()
            .Where(s => s.From >= since && s.Until <= period.AsOf).Select(s => s.RecommendationId).ToHashSetAsync(cancellationToken);
        var all = await register.AsOfAsync(period.AsOf, cancellationToken);
        var reports = all.Where(r => moved.Contains(r.Id)).Select(r => r.ReportSymbol).ToHashSet(StringComparer.Ordinal);
        var notes = await context.Notes.AsNoTracking()
            .Where(n => n.From >= since && n.Until <= period.AsOf).OrderBy(n => n.Order).ToListAsync(cancellationToken);

        var names = (await themes.AllAsync(cancellationToken)).ToDictionary(theme => theme.Key, theme => theme.Name.ToString(), StringComparer.Ordinal);
        List<Bullet> bullets =
        [
            .. all.Where(r => reports.Contains(r.ReportSymbol)).GroupBy(r => r.ReportSymbol)
                .Select(report => BulletOf(report, period.AsOf) with { Lead = LeadOf(names, report.First().Theme, report.First().Stream) }),
            .. notes.GroupBy(note => note.Theme).Select(topic => new Bullet(Phrase.Sentences(
                topic.Select(note => Phrase.Of(note.Text, new SourceRef("oversight-note", note.Id, "/oversight")))))
            {
                Lead = LeadOf(names, topic.Key, OversightStream.JointInspection),
            }),
        ];
        return bullets.Count == 0 ? [] : [new Bullets(bullets)];
    }

    private string LeadOf(Dictionary<string, string> names, string? theme, OversightStream stream) =>
        theme is not null && names.TryGetValue(theme, out var name) ? name : texts[$"Stream_{stream}"];

    private Bullet BulletOf(IGrouping<string, RecommendationAsOf> report, DateOnly asOf) => new(
        Phrase.Format(texts["Report_Monitored"], report.Key),
        [.. report.GroupBy(r => r.Form).OrderBy(form => form.Key).Select(form => new Bullet(PhraseOf([.. form], form.Key, asOf)))]);

    private Phrase PhraseOf(List<RecommendationAsOf> form, Form kind, DateOnly asOf)
    {
        var name = kind.ToString();
        List<Phrase> parts =
        [
            Part("Report_Implemented", "implemented", r => r.Standing.Implementation == Implementation.Verified),
            .. form.Where(r => r.Standing.IsOpen && !r.IsOverdue(asOf)).GroupBy(r => r.DueFor?.ToString()).Select(OnTrack),
            Part("Report_Overdue", "overdue", r => r.IsOverdue(asOf)),
            Part("Report_Consideration", "under-consideration", r => r.Standing.Acceptance == Acceptance.UnderConsideration),
            Part("Report_NotAccepted", "not-accepted", r => r.Standing.Acceptance == Acceptance.NotAccepted),
            Part("Report_NotRelevant", "not-relevant", r => r.Standing.Acceptance == Acceptance.NotRelevant),
            Part("Report_Closed", "closed-otherwise", r => r.Standing.Implementation is Implementation.Overtaken or Implementation.WillNotImplement),
        ];
        var total = FigureOf("recommendations", form);
        return Phrase.Format(texts.PluralTemplate($"Report_{name}", total.Value), total, Phrase.Join(texts["Report_Comma"], parts.Where(p => p.Inlines.Count > 0)));

        Phrase Part(string key, string measure, Func<RecommendationAsOf, bool> counts)
        {
            var figure = FigureOf($"recommendations-{measure}", form.Where(counts));
            return figure.Value == 0 ? new Phrase([]) : Phrase.Format(texts.PluralTemplate(key, figure.Value), figure);
        }
    }

    private Phrase OnTrack(IGrouping<string?, RecommendationAsOf> due)
    {
        var figure = FigureOf("recommendations-on-track", due);
        var clause = Phrase.Format(texts.PluralTemplate("Report_OnTrack", figure.Value), figure);
        return due.Key is null ? clause : Phrase.Format(texts["Report_DueFor"], clause, due.Key);
    }

    private static Figure FigureOf(string measure, IEnumerable<RecommendationAsOf> recommendations) =>
        Figure.Count(measure, recommendations.Select(r => new SourceRef("recommendation", r.Id, $"/oversight/recommendations/{r.Id}")));
}

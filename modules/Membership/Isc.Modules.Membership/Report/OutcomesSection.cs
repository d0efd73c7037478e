using System.Globalization;
using Isc.Modules.Membership.Data;
using Isc.Modules.Membership.Joined;
using Isc.Modules.Membership.Text;
using Isc.Organisation;
using Isc.Reporting;
using Isc.Themes;

namespace Isc.Modules.Membership.Report;

/// <summary>New members in the calendar years that the period touches, reviews in the period, and figures in the period.</summary>
internal sealed class OutcomesSection(
    MembershipDbContext context, IOrganisation organisation, IThemes themes, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "membership.outcomes";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        List<Phrase> sentences = [.. await ReviewsAsync(request.Period, cancellationToken), .. await JoinedAsync(request.Period, cancellationToken)];
        return
        [
            .. sentences.Count == 0 ? [] : new[] { new Bullets([new Bullet(Phrase.Sentences(sentences)) { Lead = await LeadAsync(cancellationToken) }]) },
            .. await FiguresAsync(request.Period, cancellationToken),
        ];
    }

    private async Task<string> LeadAsync(CancellationToken cancellationToken) =>
        (await themes.FindAsync("membership", cancellationToken))?.Name.ToString() ?? texts["Module_Name"];

    private async Task<IEnumerable<Phrase>> ReviewsAsync(ReportPeriod period, CancellationToken cancellationToken)
    {
        var since = period.Since ?? DateOnly.MinValue;
        var reviews = await context.Reviews.AsNoTracking()
            .Where(r => r.From >= since && r.Until <= period.AsOf).OrderBy(r => r.From).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        return reviews.Select(r => Phrase.Of(r.Text, new SourceRef("membership-review", r.Id, "/membership")));
    }

    // Sources count new members by calendar year: the year as a whole is reported, up to the cut-off.
    private async Task<IEnumerable<Phrase>> JoinedAsync(ReportPeriod period, CancellationToken cancellationToken)
    {
        var first = new DateOnly(period.Since?.Year ?? 1, 1, 1);
        var joined = await context.Entries.AsNoTracking().InOneYear()
            .Where(e => e.From >= first && e.Until <= period.AsOf)
            .Select(e => new { e.Id, e.From.Year, e.Category })
            .ToListAsync(cancellationToken);
        return
            from entry in joined
            group new SourceRef("membership-entry", entry.Id, "/membership") by (entry.Year, entry.Category) into counted
            orderby counted.Key.Year, counted.Key.Category descending
            let figure = Figure.Count("members-joined", counted)
            select Phrase.Format(
                texts.PluralTemplate("Joined_" + counted.Key.Category, figure.Value), figure,
                counted.Key.Year.ToString(CultureInfo.InvariantCulture));
    }

    private async Task<IReadOnlyList<Block>> FiguresAsync(ReportPeriod period, CancellationToken cancellationToken)
    {
        var since = period.Since ?? DateOnly.MinValue;
        var figures = await context.Figures.AsNoTracking()
            .Where(f => f.From >= since && f.Until <= period.AsOf).OrderBy(f => f.From).ThenBy(f => f.Id).ToListAsync(cancellationToken);
        if (figures.Count == 0)
            return [];
        var offices = await Offices.LoadAsync(organisation, cancellationToken);
        return
        [
            new Table(
                texts["Figures_Title"],
                [texts["Category"], texts["Sector"], texts["Region"], texts["When"], texts["Count"]],
                [.. figures.Select(f => Row(f, offices))]),
        ];
    }

    private IReadOnlyList<Phrase> Row(MembershipFigure figure, Offices offices) =>
    [
        texts["Category_" + figure.Category].Value,
        offices.Find(figure.SectorId)?.Name.ToString() ?? texts["All"].Value,
        offices.Find(figure.RegionId)?.Name.ToString() ?? texts["All"].Value,
        figure.When.ToString(),
        Phrase.Format("{0}", new Figure("members", figure.Count, [new SourceRef("membership-figure", figure.Id, "/membership")])),
    ];
}

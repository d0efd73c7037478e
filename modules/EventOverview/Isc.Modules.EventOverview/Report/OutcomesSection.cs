using Isc.Modules.EventOverview.Data;
using Isc.Modules.EventOverview.Text;
using Isc.Reporting;

namespace Isc.Modules.EventOverview.Report;

/// <summary>The events of the period, counted and named with where they stand.</summary>
internal sealed class OutcomesSection(EventOverviewDbContext context, IStringLocalizer<Texts> texts) : IReportSection, IMeasures
{
    private const string Measured = "event-overview-events";
    private const int Most = 20;

    public string Key => "event-overview.outcomes";

    public IReadOnlyList<Measure> Measures => [Measure.Of(texts, Measured)];

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var since = request.Period.Since ?? DateOnly.MinValue;
        var found = await context.ListedEvents.AsNoTracking()
            .Where(r => r.From >= since && r.Until <= request.Period.AsOf).OrderBy(r => r.From).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        if (found.Count == 0)
            return [];
        var count = Figure.Count(Measured, found.Select(SourceOf));
        var text = Phrase.Format(texts.PluralTemplate("Report", count.Value), count);
        return [new Bullets([new Bullet(text, [.. found.Take(Most).Select(LineOf)]) { Lead = texts["Module_Name"] }])];
    }

    private Bullet LineOf(ListedEvent listedEvent) => new(Phrase.Format(texts["Report_Line"], Phrase.Of(listedEvent.Title, SourceOf(listedEvent)), texts[$"State_{listedEvent.State}"].Value));

    private static SourceRef SourceOf(ListedEvent listedEvent) => new("event", listedEvent.Id, $"/event-overview/events/{listedEvent.Id}");
}

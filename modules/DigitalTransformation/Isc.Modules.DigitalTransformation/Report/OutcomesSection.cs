using Isc.Modules.DigitalTransformation.Data;
using Isc.Modules.DigitalTransformation.Text;
using Isc.Reporting;

namespace Isc.Modules.DigitalTransformation.Report;

/// <summary>The initiatives of the period, counted and named with where they stand.</summary>
internal sealed class OutcomesSection(DigitalTransformationDbContext context, IStringLocalizer<Texts> texts) : IReportSection, IMeasures
{
    private const string Measured = "digital-transformation-initiatives";
    private const int Most = 20;

    public string Key => "digital-transformation.outcomes";

    public IReadOnlyList<Measure> Measures => [Measure.Of(texts, Measured)];

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var since = request.Period.Since ?? DateOnly.MinValue;
        var found = await context.Initiatives.AsNoTracking()
            .Where(r => r.From >= since && r.Until <= request.Period.AsOf).OrderBy(r => r.From).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        if (found.Count == 0)
            return [];
        var count = Figure.Count(Measured, found.Select(SourceOf));
        var text = Phrase.Format(texts.PluralTemplate("Report", count.Value), count);
        return [new Bullets([new Bullet(text, [.. found.Take(Most).Select(LineOf)]) { Lead = texts["Module_Name"] }])];
    }

    private Bullet LineOf(Initiative initiative) => new(Phrase.Format(texts["Report_Line"], Phrase.Of(initiative.Title, SourceOf(initiative)), texts[$"State_{initiative.State}"].Value));

    private static SourceRef SourceOf(Initiative initiative) => new("initiative", initiative.Id, $"/digital-transformation/initiatives/{initiative.Id}");
}

using Isc.Modules.Multilingualism.Data;
using Isc.Modules.Multilingualism.Text;
using Isc.Reporting;

namespace Isc.Modules.Multilingualism.Report;

/// <summary>The mandates and recommendations of the period, counted and named with where they stand.</summary>
internal sealed class OutcomesSection(MultilingualismDbContext context, IStringLocalizer<Texts> texts) : IReportSection, IMeasures
{
    private const string Measured = "multilingualism-mandates";
    private const int Most = 20;

    public string Key => "multilingualism.outcomes";

    public IReadOnlyList<Measure> Measures => [Measure.Of(texts, Measured)];

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var since = request.Period.Since ?? DateOnly.MinValue;
        var found = await context.Mandates.AsNoTracking()
            .Where(r => r.From >= since && r.Until <= request.Period.AsOf).OrderBy(r => r.From).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        if (found.Count == 0)
            return [];
        var count = Figure.Count(Measured, found.Select(SourceOf));
        var text = Phrase.Format(texts.PluralTemplate("Report", count.Value), count);
        return [new Bullets([new Bullet(text, [.. found.Take(Most).Select(LineOf)]) { Lead = texts["Module_Name"] }])];
    }

    private Bullet LineOf(Mandate mandate) => new(Phrase.Format(texts["Report_Line"], Phrase.Of(mandate.Title, SourceOf(mandate)), texts[$"State_{mandate.State}"].Value));

    private static SourceRef SourceOf(Mandate mandate) => new("mandate", mandate.Id, $"/multilingualism/mandates/{mandate.Id}");
}

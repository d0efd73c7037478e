using Isc.Modules.RemoteParticipation.Data;
using Isc.Modules.RemoteParticipation.Text;
using Isc.Reporting;

namespace Isc.Modules.RemoteParticipation.Report;

/// <summary>The pieces of guidance of the period, counted and named with where they stand.</summary>
internal sealed class OutcomesSection(RemoteParticipationDbContext context, IStringLocalizer<Texts> texts) : IReportSection, IMeasures
{
    private const string Measured = "remote-participation-guidelines";
    private const int Most = 20;

    public string Key => "remote-participation.outcomes";

    public IReadOnlyList<Measure> Measures => [Measure.Of(texts, Measured)];

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var since = request.Period.Since ?? DateOnly.MinValue;
        var found = await context.Guidelines.AsNoTracking()
            .Where(r => r.From >= since && r.Until <= request.Period.AsOf).OrderBy(r => r.From).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        if (found.Count == 0)
            return [];
        var count = Figure.Count(Measured, found.Select(SourceOf));
        var text = Phrase.Format(texts.PluralTemplate("Report", count.Value), count);
        return [new Bullets([new Bullet(text, [.. found.Take(Most).Select(LineOf)]) { Lead = texts["Module_Name"] }])];
    }

    private Bullet LineOf(Guideline guideline) => new(Phrase.Format(texts["Report_Line"], Phrase.Of(guideline.Title, SourceOf(guideline)), texts[$"State_{guideline.State}"].Value));

    private static SourceRef SourceOf(Guideline guideline) => new("guideline", guideline.Id, $"/remote-participation/guidelines/{guideline.Id}");
}

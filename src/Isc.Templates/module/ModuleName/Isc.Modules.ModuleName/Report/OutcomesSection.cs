using Isc.Modules.ModuleName.Data;
using Isc.Modules.ModuleName.Text;
using Isc.Reporting;

namespace Isc.Modules.ModuleName.Report;

/// <summary>The activities that lie in the period, counted and named.</summary>
internal sealed class OutcomesSection(ModuleNameDbContext context, IStringLocalizer<Texts> texts) : IReportSection, IMeasures
{
    private const string Measured = "module-id-activities";

    public string Key => "module-id.outcomes";

    public IReadOnlyList<Measure> Measures => [Measure.Of(texts, Measured)];

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var since = request.Period.Since ?? DateOnly.MinValue;
        var activities = await context.Activities.AsNoTracking()
            .Where(a => a.From >= since && a.Until <= request.Period.AsOf).OrderBy(a => a.From).ThenBy(a => a.Id).ToListAsync(cancellationToken);
        if (activities.Count == 0)
            return [];
        var count = Figure.Count(Measured, activities.Select(SourceOf));
        var text = Phrase.Format(texts.PluralTemplate("Report_Activities", count.Value), count);
        return [new Bullets([new Bullet(text, [.. activities.Take(20).Select(a => new Bullet(Phrase.Of(a.Title, SourceOf(a))))]) { Lead = texts["Module_Name"] }])];
    }

    private static SourceRef SourceOf(Activity activity) => new("activity", activity.Id, "/module-id");
}

using Isc.Modules.Website.Data;
using Isc.Modules.Website.Text;
using Isc.Reporting;

namespace Isc.Modules.Website.Report;

/// <summary>The pages of the site of the period, counted and named with where they stand.</summary>
internal sealed class OutcomesSection(WebsiteDbContext context, IStringLocalizer<Texts> texts) : IReportSection, IMeasures
{
    private const string Measured = "website-pages";
    private const int Most = 20;

    public string Key => "website.outcomes";

    public IReadOnlyList<Measure> Measures => [Measure.Of(texts, Measured)];

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var since = request.Period.Since ?? DateOnly.MinValue;
        var found = await context.SitePages.AsNoTracking()
            .Where(r => r.From >= since && r.Until <= request.Period.AsOf).OrderBy(r => r.From).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        if (found.Count == 0)
            return [];
        var count = Figure.Count(Measured, found.Select(SourceOf));
        var text = Phrase.Format(texts.PluralTemplate("Report", count.Value), count);
        return [new Bullets([new Bullet(text, [.. found.Take(Most).Select(LineOf)]) { Lead = texts["Module_Name"] }])];
    }

    private Bullet LineOf(SitePage sitePage) => new(Phrase.Format(texts["Report_Line"], Phrase.Of(sitePage.Title, SourceOf(sitePage)), texts[$"State_{sitePage.State}"].Value));

    private static SourceRef SourceOf(SitePage sitePage) => new("site-page", sitePage.Id, $"/website/pages/{sitePage.Id}");
}

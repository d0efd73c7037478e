using Isc.Reporting.Renderers;
using Isc.Reporting.Text;
using Isc.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Differences;

/// <summary>A line of a report: a paragraph, an item, a row.</summary>
/// <param name="Place">Number of the paragraph that it is or stands under, or what part of the cover it is.</param>
/// <param name="Text">Its words.</param>
/// <param name="Figures">Its figures.</param>
internal sealed record ReportLine(string Place, string Text, IReadOnlyList<Figure> Figures)
{
    /// <summary>All lines of a report, in reading order, with the colons of its language.</summary>
    public static IReadOnlyList<ReportLine> Of(Report report, IStringLocalizer<Texts> texts) => Languages.In(report.Language, () => LinesOf(report, texts));

    private static List<ReportLine> LinesOf(Report report, IStringLocalizer<Texts> texts) =>
    [
        new("", report.Cover.Addressee, []),
        new("", report.Cover.Source, []),
        new("", report.Cover.Title, []),
        .. report.Cover.Fields.Select(field => new ReportLine(field.Label, field.Value, [])),
        .. report.Cover.Panels.SelectMany(panel => panel.Blocks.SelectMany(block => Of(panel.Heading, block, texts))),
        .. Numbering.Of(report).SelectMany(chapter => chapter.Blocks.SelectMany(block => Of(block.Place, block.Block, texts))
            .Prepend(new ReportLine(chapter.Number, chapter.Chapter.Heading, []))),
    ];

    private static IEnumerable<ReportLine> Of(string place, Block block, IStringLocalizer<Texts> texts) => block switch
    {
        Paragraph paragraph => [Of(place, paragraph.Text)],
        Bullets bullets => bullets.Items.SelectMany(item => Of(place, item, texts)),
        Table table => table.Rows.Select(row => Of(place, Phrase.Join(" · ", row))).Prepend(new(place, $"{table.Caption}: {string.Join(" · ", table.Headings)}", [])),
        ChartBlock { Chart: var chart } => chart.Series.Select(series => new ReportLine(
            place, $"{chart.Title}: {series.Name}: {string.Join(" · ", chart.Categories.Zip(series.Values, (category, value) => $"{category} {value}"))}", [])),
        Unavailable missing => [new(place, $"[{missing.Section}]", [])],
        _ => [],
    };

    private static IEnumerable<ReportLine> Of(string place, Bullet bullet, IStringLocalizer<Texts> texts) =>
        bullet.Children.SelectMany(child => Of(place, child, texts)).Prepend(Of(place, BulletLead.Of(bullet, texts)));

    private static ReportLine Of(string place, Phrase phrase) => new(place, phrase.ToString(), [.. phrase.Inlines.Select(run => run.Figure).OfType<Figure>()]);
}

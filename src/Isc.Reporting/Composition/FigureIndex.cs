namespace Isc.Reporting;

/// <summary>Walks a report for its figures.</summary>
internal static class FigureIndex
{
    public static IReadOnlyList<ReportedFigure> Of(Report report) =>
        [.. Placed(report).Select(found => new ReportedFigure(found.Place, found.Figure.Measure, found.Figure.Value, found.Figure.Sources))];

    /// <summary>Figures in reading order, with the place where each stands.</summary>
    public static IEnumerable<(string Place, Figure Figure)> Placed(Report report)
    {
        var cover = report.Cover.Panels.SelectMany(panel => panel.Blocks.SelectMany(block => In(panel.Key, block)));
        var chapters = Numbering.Of(report).SelectMany(chapter => chapter.Blocks.SelectMany(block => In(block.Place, block.Block)));
        return cover.Concat(chapters);
    }

    private static IEnumerable<(string Place, Figure Figure)> In(string place, Block block) =>
        PhrasesOf(block).SelectMany(phrase => phrase.Inlines).Select(run => run.Figure).OfType<Figure>().Select(figure => (place, figure));

    private static IEnumerable<Phrase> PhrasesOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Bullets bullets => bullets.Items.SelectMany(PhrasesOf),
        Table table => table.Rows.SelectMany(row => row),
        _ => [],
    };

    private static IEnumerable<Phrase> PhrasesOf(Bullet bullet) => [bullet.Text, .. bullet.Children.SelectMany(PhrasesOf)];
}

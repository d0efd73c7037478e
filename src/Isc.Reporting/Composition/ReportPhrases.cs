namespace Isc.Reporting;

/// <summary>Walks a report for its words.</summary>
internal static class ReportPhrases
{
    /// <summary>Words in reading order, with the place where they stand.</summary>
    public static IEnumerable<(string Place, Phrase Phrase)> Of(Report report)
    {
        var cover = report.Cover.Panels.SelectMany(panel => panel.Blocks.SelectMany(block => In(panel.Key, block)));
        var chapters = Numbering.Of(report).SelectMany(chapter => chapter.Blocks.SelectMany(block => In(block.Place, block.Block)));
        return cover.Concat(chapters);
    }

    private static IEnumerable<(string Place, Phrase Phrase)> In(string place, Block block) => Of(block).Select(phrase => (place, phrase));

    private static IEnumerable<Phrase> Of(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Bullets bullets => bullets.Items.SelectMany(Of),
        Table table => table.Rows.SelectMany(row => row),
        _ => [],
    };

    private static IEnumerable<Phrase> Of(Bullet bullet) => [bullet.Text, .. bullet.Children.SelectMany(Of)];
}

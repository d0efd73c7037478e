namespace Isc.Reporting.Composition;

/// <summary>How long a report is, before anything is laid out.</summary>
internal static class ReportLength
{
    public const int MostPages = 2_000;

    // A4 at 12 points with the house's margins.
    private const int LettersOnPage = 2_800;
    private const int LettersInLine = 80;

    /// <exception cref="ReportRequestException">It has more than <see cref="MostPages"/> pages.</exception>
    public static Report Bounded(Report report)
    {
        var pages = 1 + (report.Cover.Panels.SelectMany(panel => panel.Blocks).Concat(report.Chapters.SelectMany(chapter => chapter.Blocks)).Sum(LettersOf) / LettersOnPage);
        return pages <= MostPages ? report : throw new ReportRequestException("as-of", ReportRequestProblem.TooLong, $"{pages}", $"{MostPages}",
            $"Report '{report.Key}' would have about {pages} pages, and the limit is {MostPages}; choose a shorter period.");
    }

    // Every line of a list or table begins anew.
    private static long LettersOf(Block block) => block switch
    {
        Paragraph paragraph => Lines(paragraph.Text),
        Bullets bullets => bullets.Items.Sum(LettersOf),
        Table table => table.Rows.Sum(row => row.Max(Lines)),
        ChartBlock => LettersOnPage / 3,
        _ => LettersInLine,
    };

    private static long LettersOf(Bullet bullet) => Lines(bullet.Text) + bullet.Children.Sum(LettersOf);

    private static long Lines(Phrase phrase) => ((phrase.Inlines.Sum(run => (long)run.Text.Length) / LettersInLine) + 1) * LettersInLine;
}

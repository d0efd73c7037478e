namespace Isc.Reporting;

/// <summary>Walks a report for its figures.</summary>
internal static class FigureIndex
{
    public static IReadOnlyList<ReportedFigure> Of(Report report) =>
        [.. Placed(report).Select(found => new ReportedFigure(found.Place, found.Figure.Measure, found.Figure.Value, found.Figure.Sources))];

    /// <summary>Figures in reading order, with the place where each stands.</summary>
    public static IEnumerable<(string Place, Figure Figure)> Placed(Report report) =>
        from placed in ReportPhrases.Of(report)
        from run in placed.Phrase.Inlines
        where run.Figure is not null
        select (placed.Place, run.Figure);
}

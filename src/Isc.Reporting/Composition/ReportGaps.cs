namespace Isc.Reporting.Composition;

/// <summary>What is missing in a report.</summary>
internal static class ReportGaps
{
    /// <summary>The places where a section failed.</summary>
    public static IEnumerable<Unavailable> Missing(this Report report) =>
        report.Cover.Panels.SelectMany(panel => panel.Blocks).Concat(report.Chapters.SelectMany(chapter => chapter.Blocks)).OfType<Unavailable>();
}

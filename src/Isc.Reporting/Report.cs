namespace Isc.Reporting;

/// <summary>
/// A composed report: all its words and figures in one language, with the records behind them. Content, never markup; what is
/// kept when a report is frozen.
/// </summary>
/// <param name="Key">Key of its definition.</param>
/// <param name="Form">Key of its house form.</param>
/// <param name="Language">Two-letter code of its language.</param>
/// <param name="Period">What it covers.</param>
/// <param name="Cover">Its cover.</param>
/// <param name="Chapters">Its chapters, numbered from 1 by the renderers.</param>
public sealed record Report(
    string Key, string Form, string Language, ReportPeriod Period, Cover Cover, IReadOnlyList<Chapter> Chapters)
{
    /// <summary>Every figure in reading order, with the place where it stands.</summary>
    public IReadOnlyList<ReportedFigure> Figures => FigureIndex.Of(this);
}

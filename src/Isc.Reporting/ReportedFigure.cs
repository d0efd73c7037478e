namespace Isc.Reporting;

/// <summary>A figure and where it stands.</summary>
/// <param name="Place">Number of the paragraph (<c>2.2</c>), of the chapter where it numbers none, or key of the cover's panel.</param>
/// <param name="Measure">Name of the measure.</param>
/// <param name="Value">The number.</param>
/// <param name="Sources">The records it was computed from.</param>
public sealed record ReportedFigure(string Place, string Measure, long Value, IReadOnlyList<SourceRef> Sources);

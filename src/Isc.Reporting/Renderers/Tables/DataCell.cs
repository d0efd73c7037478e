namespace Isc.Reporting.Renderers.Tables;

/// <summary>One figure or cell of a report, as data.</summary>
/// <param name="Place">Number of the paragraph it stands in or under, or key of the cover's panel.</param>
/// <param name="Table">Caption of its table or chart; null in text.</param>
/// <param name="Row">What its row is about; null in text.</param>
/// <param name="Column">Heading of its column; null in text.</param>
/// <param name="Text">As it is printed.</param>
/// <param name="Measure">Name of the measure; null for words and the values of charts.</param>
/// <param name="Value">The number; null for words.</param>
/// <param name="Sources">The records behind it.</param>
internal sealed record DataCell(
    string Place, string? Table, string? Row, string? Column, string Text, string? Measure, long? Value, IReadOnlyList<SourceRef> Sources)
{
    /// <summary>Kind and id of each record: <c>meeting:…</c>.</summary>
    public string SourceIds => string.Join(' ', Sources.Select(source => $"{source.Kind}:{source.Id}"));
}

namespace Isc.Host.Tests.Facts;

/// <summary>What a source report says, as the composed report must say it.</summary>
/// <param name="Id">Row of the list of facts: <c>F-009</c>.</param>
/// <param name="Report">Which source report.</param>
/// <param name="Figure">The measure and value of a figure; null for words.</param>
/// <param name="Words">Words as composed; null for a figure.</param>
/// <param name="Place">Panel of the cover, or number of the paragraph it is in or under.</param>
internal sealed record Fact(string Id, SourceReport Report, (string Measure, long Value)? Figure, string? Words, string Place)
{
    public override string ToString() => $"{Id} in {Place}: {Words ?? $"{Figure?.Measure} = {Figure?.Value}"}";
}

namespace Isc.Reporting;

/// <summary>A run of text.</summary>
/// <param name="Text">What is read. Never markup.</param>
/// <param name="Figure">The figure it prints; null for words.</param>
/// <param name="Language">Its language where that differs from the report's; null otherwise.</param>
/// <param name="Sources">Records that the words rest on.</param>
public sealed record Inline(string Text, Figure? Figure = null, string? Language = null, IReadOnlyList<SourceRef>? Sources = null);

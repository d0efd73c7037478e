namespace Isc.Reporting;

/// <summary>A labelled line of the cover.</summary>
/// <param name="Key">Which one: <c>symbol</c>, <c>date</c>, <c>period</c>, <c>original</c>.</param>
/// <param name="Label">Its label in the report's language.</param>
/// <param name="Value">Its value in the report's language.</param>
public sealed record CoverField(string Key, string Label, string Value);

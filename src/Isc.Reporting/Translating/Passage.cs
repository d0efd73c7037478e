namespace Isc.Reporting.Translating;

/// <summary>Words that a report has in another language than its own.</summary>
/// <param name="Place">Number of the paragraph they stand in or under, or key of the cover's panel.</param>
/// <param name="Text">The words.</param>
/// <param name="Language">Two-letter code of their language.</param>
/// <param name="Sources">The records that lack a translation.</param>
internal sealed record Passage(string Place, string Text, string Language, IReadOnlyList<SourceRef> Sources);

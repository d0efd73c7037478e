using Isc.Reporting.Differences;

namespace Isc.Reporting.Drafting;

/// <summary>A paragraph or list of a draft.</summary>
/// <param name="Place">Which one.</param>
/// <param name="Computed">What the records say now.</param>
/// <param name="Text">What people wrote in its place; null where they did not.</param>
/// <param name="Version">Version of what people wrote; 0 where nobody ever did.</param>
/// <param name="Stale">Sentences that the records say otherwise than when the text was written: those said then, those said now.</param>
/// <param name="Earlier">What people wrote at this place in the draft of an earlier period; null where they did not.</param>
internal sealed record DraftPart(string Place, string Computed, string? Text, int Version, IReadOnlyList<SentenceChange> Stale, string? Earlier);

using Isc.Text;

namespace Isc.Meetings.Data;

/// <summary>A document as it was submitted, whatever becomes of it later.</summary>
/// <param name="Symbol">As cited then.</param>
/// <param name="Title">Its title then.</param>
/// <param name="Revision">Rev, Add or Corr then; null for the first issue.</param>
/// <param name="On">Day of the submission.</param>
internal sealed record DocumentSnapshot(string? Symbol, LocalizedText Title, string? Revision, DateOnly On);

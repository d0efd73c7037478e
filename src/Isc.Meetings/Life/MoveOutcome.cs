using Isc.Meetings.Reading;

namespace Isc.Meetings.Life;

/// <summary>What came of a trigger: all null where there is no such meeting.</summary>
/// <param name="Meeting">The meeting as it stands now.</param>
/// <param name="Problems">What is wrong with the request.</param>
/// <param name="Refused">The state from which the table knows no such trigger.</param>
internal sealed record MoveOutcome(MeetingDetail? Meeting = null, Problems? Problems = null, string? Refused = null);

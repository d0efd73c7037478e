using Isc.Escalation.Data;

namespace Isc.Escalation.Life;

/// <summary>What came of a trigger: all null where there is no such issue.</summary>
/// <param name="Issue">The issue as it stands now.</param>
/// <param name="Problems">What is wrong with the request.</param>
/// <param name="Refused">True where the table, or a guard of the issue, does not allow it now.</param>
/// <param name="Unmet">The guard of the issue that does not hold.</param>
/// <param name="Forbidden">True where it is not for this person.</param>
/// <param name="Barred">The guard of the person that does not hold.</param>
/// <param name="Allowed">What this person may do instead.</param>
internal sealed record MoveOutcome(
    Issue? Issue = null, Problems? Problems = null, bool Refused = false, Guard Unmet = Guard.None, bool Forbidden = false, Guard Barred = Guard.None,
    IReadOnlyList<IssueTrigger>? Allowed = null);

namespace Isc.Escalation.Parts;

/// <summary>What came of it: all false where there is no such issue.</summary>
/// <param name="Done">True once it is so.</param>
/// <param name="Problems">What is wrong with the request.</param>
/// <param name="Forbidden">True where it is not for this person.</param>
internal sealed record PartOutcome(bool Done = false, Problems? Problems = null, bool Forbidden = false);

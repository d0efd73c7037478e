using Isc.Escalation.Data;

namespace Isc.Escalation.Raising;

/// <summary>What came of raising an issue.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Problems">What is wrong with the request.</param>
/// <param name="Forbidden">True where the actor may not raise one there.</param>
internal sealed record RaiseOutcome(Issue? Issue = null, Problems? Problems = null, bool Forbidden = false);

using Isc.Escalation.Data;

namespace Isc.Escalation.Positions;

/// <summary>What came of writing a position: all empty where there is no such issue.</summary>
internal sealed record PositionOutcome(Position? Position = null, Problems? Problems = null, bool Forbidden = false, bool Ended = false, bool VersionMissing = false);

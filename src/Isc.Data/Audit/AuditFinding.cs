namespace Isc.Data.Audit;

/// <summary>One thing that is wrong.</summary>
/// <param name="Fault">What.</param>
/// <param name="Sequence">The event or anchor; null where it is none.</param>
internal sealed record AuditFinding(AuditFault Fault, long? Sequence);

namespace Isc.Host.Auditing;

/// <summary>Which events are asked for; null for all.</summary>
internal sealed record AuditFilter(string? Table = null, Guid? Record = null, Guid? Account = null, string? Change = null);

namespace Isc.Modules.Oversight.Data;

/// <summary>The second axis, for what was accepted, also partly: how far it is done. "Implemented" in reports is <see cref="Verified"/>.</summary>
internal enum Implementation
{
    NotStarted,
    InProgress,
    Alternative,
    Claimed,
    Verified,
    Overtaken,
    WillNotImplement,
}

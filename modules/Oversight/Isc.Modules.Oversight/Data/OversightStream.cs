namespace Isc.Modules.Oversight.Data;

/// <summary>Who recommends.</summary>
internal enum OversightStream
{
    ExternalAudit,
    Imac,
    JointInspection,
    InternalAudit,
}

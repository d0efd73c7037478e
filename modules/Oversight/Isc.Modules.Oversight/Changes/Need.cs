namespace Isc.Modules.Oversight.Changes;

/// <summary>What a change must be given.</summary>
internal enum Need
{
    Nothing,
    Reason,
    EvidenceOrReason,
}

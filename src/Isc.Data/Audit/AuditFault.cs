namespace Isc.Data.Audit;

/// <summary>What can be wrong with the trail.</summary>
internal enum AuditFault
{
    /// <summary>An event is not what its hash says.</summary>
    Edited,

    /// <summary>An event does not follow the one before it.</summary>
    Unlinked,

    /// <summary>One or more events are missing before this one.</summary>
    Gap,

    /// <summary>An event stands outside the chain.</summary>
    Loose,

    /// <summary>The head is not the last event.</summary>
    HeadDiffers,

    /// <summary>A personal value is not what its digest says.</summary>
    ValueEdited,

    /// <summary>The database would no longer refuse to change the trail.</summary>
    Unprotected,

    /// <summary>The chain ends before the anchor: its tail was cut.</summary>
    AnchorMissing,

    /// <summary>The chain passes the anchor with another hash: it was rewritten.</summary>
    AnchorDiffers,
}

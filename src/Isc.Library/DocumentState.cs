namespace Isc.Library;

/// <summary>Where a document stands.</summary>
public enum DocumentState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Handed in; a snapshot is kept.</summary>
    Submitted,

    /// <summary>Has its symbol.</summary>
    Registered,

    /// <summary>In force for its readers.</summary>
    Posted,

    /// <summary>In force, and being reviewed.</summary>
    UnderReview,

    /// <summary>A successor took its place.</summary>
    Superseded,

    /// <summary>Taken back.</summary>
    Withdrawn,
}

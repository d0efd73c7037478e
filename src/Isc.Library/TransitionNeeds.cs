namespace Isc.Library;

/// <summary>What a transition of a document has to be given.</summary>
public enum TransitionNeeds
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A reason, for the audit trail.</summary>
    Reason,

    /// <summary>The symbol the document gets.</summary>
    Symbol,

    /// <summary>The document that takes its place.</summary>
    Successor,

    /// <summary>The revision that comes into force.</summary>
    Revision,
}

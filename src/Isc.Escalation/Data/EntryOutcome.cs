namespace Isc.Escalation.Data;

/// <summary>How an issue left a level.</summary>
internal enum EntryOutcome
{
    /// <summary>Somebody took it up a level.</summary>
    Escalated,

    /// <summary>The clock took it up a level.</summary>
    TimedOut,

    Returned,
    Decided,
    Resolved,
    Withdrawn,
}

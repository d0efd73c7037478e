namespace Isc.Meetings.Data;

/// <summary>Where an action is in its life.</summary>
internal enum ActionState
{
    Proposed,

    /// <summary>Has an owner who has not answered yet.</summary>
    Assigned,

    Accepted,

    InProgress,

    /// <summary>Waits for something.</summary>
    Blocked,

    /// <summary>Its owner says that it is done.</summary>
    ClaimedDone,

    /// <summary>Somebody else says so too.</summary>
    Verified,

    Cancelled,

    Superseded,
}

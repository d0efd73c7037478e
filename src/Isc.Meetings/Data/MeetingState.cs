namespace Isc.Meetings.Data;

/// <summary>Where a meeting is in its life.</summary>
internal enum MeetingState
{
    /// <summary>Being planned: nobody is told.</summary>
    Draft,

    /// <summary>Its date is known to those invited.</summary>
    Announced,

    /// <summary>Its agenda is fixed: later items are late.</summary>
    Open,

    InProgress,

    /// <summary>Took place: the only state that counts.</summary>
    Held,

    Cancelled,
}

namespace Isc.Meetings.Recurrence;

/// <summary>How a rule's end is written.</summary>
internal enum RuleEndForm
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Date and time where the meeting is.</summary>
    Local,

    /// <summary>Date and time in UTC.</summary>
    Utc,
}

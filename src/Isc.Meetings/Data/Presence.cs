namespace Isc.Meetings.Data;

/// <summary>Whether an entity took part.</summary>
internal enum Presence
{
    /// <summary>Took part; the source does not say how.</summary>
    Attended,

    /// <summary>In the room.</summary>
    Present,

    Remote,

    Excused,

    Absent,

    /// <summary>Invited; the meeting has not recorded yet whether it took part.</summary>
    Awaited,
}

namespace Isc.Meetings.Clashes;

/// <summary>Why two meetings stand in each other's way.</summary>
internal enum ClashKind
{
    /// <summary>The same persons are invited to both.</summary>
    SamePeople,

    /// <summary>The body meets already.</summary>
    SameBody,

    /// <summary>A body above, below or beside it meets: members are likely to sit on both.</summary>
    NeighbouringBody,

    /// <summary>The room is taken.</summary>
    SameRoom,

    /// <summary>A group of the same theme meets for the same region within a week.</summary>
    SameThemeAndRegion,

    /// <summary>A conference or the Council meets on that day.</summary>
    StatutoryMeeting,

    /// <summary>Nobody works on that day.</summary>
    Holiday,
}

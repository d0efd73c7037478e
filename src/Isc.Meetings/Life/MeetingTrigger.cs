namespace Isc.Meetings.Life;

/// <summary>What moves a meeting through its life.</summary>
internal enum MeetingTrigger
{
    /// <summary>Begins one that is to come.</summary>
    Plan,

    /// <summary>Begins one that has taken place already.</summary>
    Record,

    Announce,

    /// <summary>Fixes the agenda.</summary>
    Freeze,

    Move,

    Start,

    Close,

    Cancel,

    Reopen,
}

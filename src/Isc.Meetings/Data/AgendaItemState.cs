namespace Isc.Meetings.Data;

/// <summary>Where an item of an agenda is in its life.</summary>
internal enum AgendaItemState
{
    /// <summary>Waits for a chair or secretary to take it onto the agenda.</summary>
    Proposed,

    /// <summary>On the agenda, with a number.</summary>
    Planned,

    Discussing,

    /// <summary>Has an outcome.</summary>
    Settled,

    /// <summary>Goes on at another meeting or in the backlog.</summary>
    CarriedOver,

    Declined,

    Withdrawn,
}

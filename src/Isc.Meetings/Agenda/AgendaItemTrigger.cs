namespace Isc.Meetings.Agenda;

/// <summary>What moves an item of an agenda through its life.</summary>
internal enum AgendaItemTrigger
{
    /// <summary>Begins one that waits to be taken onto an agenda.</summary>
    Propose,

    /// <summary>Begins one on the agenda: standing, from a template, or put there by the secretariat.</summary>
    Plan,

    Accept,

    Decline,

    Open,

    Settle,

    CarryOver,

    Withdraw,
}

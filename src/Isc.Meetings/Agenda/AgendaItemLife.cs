using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Machines;

namespace Isc.Meetings.Agenda;

/// <summary>The life of an item of an agenda.</summary>
internal static class AgendaItemLife
{
    private static readonly AgendaItemState[] Unsettled = [AgendaItemState.Planned, AgendaItemState.Discussing];

    public static Machine<AgendaItemState, AgendaItemTrigger> Machine { get; } = new("Item",
    [
        new(null, AgendaItemTrigger.Propose, AgendaItemState.Proposed, MeetingsPermissions.Propose) { Effect = "in the backlog or on the list of late items" },
        new(null, AgendaItemTrigger.Plan, AgendaItemState.Planned, MeetingsPermissions.Record) { Guard = "meeting not over" },
        new(AgendaItemState.Proposed, AgendaItemTrigger.Accept, AgendaItemState.Planned, MeetingsPermissions.Conduct) { Guard = "meeting not over", Effect = "number; proposer told" },
        new(AgendaItemState.Proposed, AgendaItemTrigger.Decline, AgendaItemState.Declined, MeetingsPermissions.Conduct) { Guard = "reason", Effect = "proposer told" },
        new(AgendaItemState.Planned, AgendaItemTrigger.Open, AgendaItemState.Discussing, MeetingsPermissions.Conduct) { Guard = "meeting in progress" },
        new(AgendaItemState.Discussing, AgendaItemTrigger.Settle, AgendaItemState.Settled, MeetingsPermissions.Conduct) { Guard = "an outcome", Effect = "decisions numbered, actions made" },
        .. Transition<AgendaItemState, AgendaItemTrigger>.FromEach(Unsettled, AgendaItemTrigger.CarryOver, AgendaItemState.CarriedOver, MeetingsPermissions.Preside,
            guard: "another meeting of the body, or the backlog", effect: "linked copy, with what is unsettled under it; count + 1"),
        .. Transition<AgendaItemState, AgendaItemTrigger>.FromEach([AgendaItemState.Proposed, AgendaItemState.Planned], AgendaItemTrigger.Withdraw,
            AgendaItemState.Withdrawn, MeetingsPermissions.Propose, Relation.Proposer, guard: "reason"),
    ]);
}

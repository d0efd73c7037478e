using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Machines;

namespace Isc.Meetings.Life;

/// <summary>The life of a meeting.</summary>
internal static class MeetingLife
{
    private static readonly MeetingState[] Told = [MeetingState.Announced, MeetingState.Open];

    public static Machine<MeetingState, MeetingTrigger> Machine { get; } = new("State",
    [
        new(null, MeetingTrigger.Plan, MeetingState.Draft, MeetingsPermissions.Record) { Effect = "standing items of the series on the agenda; nobody is told" },
        new(null, MeetingTrigger.Record, MeetingState.Held, MeetingsPermissions.Record) { Guard = "not in the future" },
        new(MeetingState.Draft, MeetingTrigger.Announce, MeetingState.Announced, MeetingsPermissions.Announce) { Guard = "day, zone, mode", Effect = "invitations only if asked" },
        new(MeetingState.Announced, MeetingTrigger.Freeze, MeetingState.Open, MeetingsPermissions.Record)
        {
            Guard = "an item", Effect = "standing items and documents kept as they are; later items are late",
        },
        .. Transition<MeetingState, MeetingTrigger>.FromEach(Told, MeetingTrigger.Move, MeetingState.Announced, MeetingsPermissions.Announce,
            guard: "new day", effect: "marker at the old day; sequence + 1"),
        .. Transition<MeetingState, MeetingTrigger>.FromEach(Told, MeetingTrigger.Start, MeetingState.InProgress, MeetingsPermissions.Conduct,
            effect: "standing items kept as they are; outcomes and attendance writable"),
        new(MeetingState.InProgress, MeetingTrigger.Close, MeetingState.Held, MeetingsPermissions.Conduct)
        {
            Guard = "each item settled, carried over or withdrawn", Effect = "counted; actions assigned; what was only proposed goes to the backlog",
        },
        .. Transition<MeetingState, MeetingTrigger>.FromEach([MeetingState.Draft, .. Told], MeetingTrigger.Cancel, MeetingState.Cancelled, MeetingsPermissions.Cancel,
            guard: "reason", effect: "items to the backlog; cancel notice"),
        new(MeetingState.Held, MeetingTrigger.Reopen, MeetingState.InProgress, MeetingsPermissions.Cancel) { Guard = "reason; minutes not approved", Effect = "audited" },
    ]);
}

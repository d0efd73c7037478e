using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Machines;

namespace Isc.Meetings.Actions;

/// <summary>The life of an action.</summary>
internal static class ActionLife
{
    /// <summary>The states in which something is still to be done.</summary>
    public static IReadOnlyList<ActionState> Open { get; } =
        [ActionState.Proposed, ActionState.Assigned, ActionState.Accepted, ActionState.InProgress, ActionState.Blocked, ActionState.ClaimedDone];

    private static readonly ActionState[] Owned = [ActionState.Assigned, ActionState.Accepted, ActionState.InProgress, ActionState.Blocked];

    public static Machine<ActionState, ActionTrigger> Machine { get; } = new("Action",
    [
        new(null, ActionTrigger.Propose, ActionState.Proposed, MeetingsPermissions.Conduct) { Guard = "source", Effect = "assigned when the meeting is closed" },
        new(null, ActionTrigger.Assign, ActionState.Assigned, MeetingsPermissions.Assign) { Guard = "owner", Effect = "first due date kept as original; owner told" },
        new(ActionState.Proposed, ActionTrigger.Assign, ActionState.Assigned, MeetingsPermissions.Assign) { Guard = "owner", Effect = "first due date kept as original; owner told" },
        .. Transition<ActionState, ActionTrigger>.FromEach(Owned, ActionTrigger.Assign, ActionState.Assigned, MeetingsPermissions.Assign,
            guard: "owner", effect: "to another owner or date; what was before stays in the history"),
        new(ActionState.Assigned, ActionTrigger.Accept, ActionState.Accepted, MeetingsPermissions.Act, Relation.Owner) { Effect = "after 5 working days of silence the assigner is told" },
        new(ActionState.Assigned, ActionTrigger.Decline, ActionState.Proposed, MeetingsPermissions.Act, Relation.Owner) { Guard = "reason", Effect = "assigner told" },
        new(ActionState.Accepted, ActionTrigger.Start, ActionState.InProgress, MeetingsPermissions.Act, Relation.Owner),
        new(ActionState.InProgress, ActionTrigger.Block, ActionState.Blocked, MeetingsPermissions.Act, Relation.Owner) { Guard = "on what, until when" },
        new(ActionState.Blocked, ActionTrigger.Resume, ActionState.InProgress, MeetingsPermissions.Act, Relation.Owner),
        new(ActionState.InProgress, ActionTrigger.ClaimDone, ActionState.ClaimedDone, MeetingsPermissions.Act, Relation.Owner)
        {
            Guard = "statement; evidence where the priority is high", Effect = "assigner told",
        },
        new(ActionState.ClaimedDone, ActionTrigger.Verify, ActionState.Verified, MeetingsPermissions.Verify, Relation.NotDoer),
        new(ActionState.ClaimedDone, ActionTrigger.Return, ActionState.InProgress, MeetingsPermissions.Verify, Relation.NotDoer) { Guard = "reason", Effect = "owner told" },
        .. Transition<ActionState, ActionTrigger>.FromEach(Open, ActionTrigger.Cancel, ActionState.Cancelled, MeetingsPermissions.Assign, guard: "reason"),
        .. Transition<ActionState, ActionTrigger>.FromEach(Open, ActionTrigger.Supersede, ActionState.Superseded, MeetingsPermissions.Assign, guard: "successor"),
    ]);
}

namespace Isc.Meetings.Actions;

/// <summary>What moves an action through its life.</summary>
internal enum ActionTrigger
{
    Propose,

    Assign,

    Accept,

    Decline,

    Start,

    Block,

    Resume,

    ClaimDone,

    Verify,

    Return,

    Cancel,

    Supersede,
}

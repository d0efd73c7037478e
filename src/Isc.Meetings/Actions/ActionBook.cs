using Isc.Access;
using Isc.Meetings.Data;

namespace Isc.Meetings.Actions;

/// <summary>Enters actions and the steps of their lives; the caller saves.</summary>
internal sealed class ActionBook(MeetingsDbContext context, ICurrentActor current, TimeProvider clock)
{
    /// <summary>Enters an action that is assigned when its meeting is closed.</summary>
    public ActionItem Propose(ActionItem action)
    {
        context.Add(action);
        Step(action, ActionTrigger.Propose, null);
        return action;
    }

    /// <summary>Gives an action to its owner.</summary>
    public void Assign(ActionItem action, Guid? by)
    {
        action.AssignedBy = by;
        action.OriginalDue ??= action.Due;
        action.SilenceTold = null;
        Move(action, ActionTrigger.Assign, ActionState.Assigned, null);
    }

    /// <summary>Brings an action into a state.</summary>
    public void Move(ActionItem action, ActionTrigger trigger, ActionState to, string? words)
    {
        action.State = to;
        action.Since = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        Step(action, trigger, words);
    }

    private void Step(ActionItem action, ActionTrigger trigger, string? words) => context.Add(new ActionStep
    {
        ActionId = action.Id,
        At = clock.GetUtcNow().UtcDateTime,
        Trigger = Kebab<ActionTrigger>.Of(trigger),
        State = action.State,
        By = current.Actor.AccountId,
        OwnerOffice = action.OwnerOffice,
        OwnerAccount = action.OwnerAccount,
        Due = action.Due,
        Words = words,
    });
}

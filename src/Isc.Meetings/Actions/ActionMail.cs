using Isc.Access;
using Isc.Mail;
using Isc.Meetings.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Meetings.Actions;

/// <summary>Tells owners and assigners of actions what happened to them.</summary>
internal sealed class ActionMail(MeetingsDbContext context, ICurrentActor current)
{
    /// <summary>Tells whoever waits for this step; those who took it know.</summary>
    /// <param name="action">The action, as it stands now.</param>
    /// <param name="trigger">What happened.</param>
    /// <param name="words">Reason or statement.</param>
    /// <param name="assigner">Who had assigned it.</param>
    public void Tell(ActionItem action, ActionTrigger trigger, string? words, Guid? assigner)
    {
        var (who, key) = trigger switch
        {
            ActionTrigger.Assign => (action.OwnerAccount, "Mail_ActionAssigned"),
            ActionTrigger.Decline => (assigner, "Mail_ActionDeclined"),
            ActionTrigger.ClaimDone => (assigner, "Mail_ActionClaimed"),
            ActionTrigger.Return => (action.OwnerAccount, "Mail_ActionReturned"),
            ActionTrigger.Cancel => (action.OwnerAccount, "Mail_ActionCancelled"),
            _ => (null, ""),
        };
        if (who is { } account && account != current.Actor.AccountId)
            Send(action, account, key, words);
    }

    /// <summary>Tells the assigner that the owner has not answered.</summary>
    public void TellSilence(ActionItem action)
    {
        if (action.AssignedBy is { } assigner)
            Send(action, assigner, "Mail_ActionSilent", null);
    }

    private void Send(ActionItem action, Guid account, string key, string? words) => context.Publish(new MailRequested(
        [account],
        Languages.InEach(() => Plain.Say("Mail_ActionSubject", Brief(action.Text.ToString()))),
        Languages.InEach(() => Plain.Say(key, action.Text, action.Due?.ToLongText() ?? Plain.Say("Action_Undated"), words)))
    {
        Path = $"/meetings/actions/{action.Id}",
        Topic = $"action:{action.Id}",
        Class = action.Class,
    });

    private static string Brief(string text) => text.Length > 80 ? text[..80] + "…" : text;
}

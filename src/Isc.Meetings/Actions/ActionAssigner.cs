using Isc.Access;
using Isc.Meetings.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Actions;

/// <summary>Assigns what a meeting agreed, and counts the delay of what earlier ones did.</summary>
internal sealed class ActionAssigner(MeetingsDbContext context, ActionBook book, ActionMail mail, ICurrentActor current)
{
    /// <summary>Adds the changes to the context; the caller saves them with the closing of the meeting.</summary>
    public async Task AfterAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var open = await context.Actions.Where(a => a.BodyKey == meeting.BodyKey && ActionLife.Open.Contains(a.State)).ToListAsync(cancellationToken);
        foreach (var action in open)
        {
            if (action.MeetingId != meeting.Id)
            {
                action.Carried++;
            }
            else if (action is { State: ActionState.Proposed, AssignedBy: null })
            {
                book.Assign(action, current.Actor.AccountId);
                mail.Tell(action, ActionTrigger.Assign, null, null);
            }
        }
    }
}

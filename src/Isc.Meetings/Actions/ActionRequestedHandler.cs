using Isc.Access;
using Isc.Events;
using Isc.Meetings.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Actions;

/// <summary>Keeps the actions that rulings and registers ask for. The message is the action's id, so that a second delivery finds it.</summary>
internal sealed class ActionRequestedHandler(MeetingsDbContext context, ActionBook book, ActionMail mail, ICurrentActor current, TimeProvider clock) : IEventHandler<ActionRequested>
{
    public async Task HandleAsync(Guid messageId, ActionRequested happened, CancellationToken cancellationToken)
    {
        if (await context.Actions.AnyAsync(a => a.Id == messageId, cancellationToken))
            return;
        using var acting = current.Use(Actor.System);
        var action = new ActionItem
        {
            Id = messageId,
            BodyKey = happened.Body,
            Source = happened.Source,
            Text = happened.Text,
            OwnerOffice = happened.Office is { } office ? StableId.Of($"office/{office}") : null,
            OwnerAccount = happened.Account,
            Due = happened.Due,
            State = ActionState.Assigned,
            Since = clock.Today(),
        };
        context.Add(action);
        book.Assign(action, happened.By);
        mail.Tell(action, ActionTrigger.Assign, null, happened.By);
        await context.SaveChangesAsync(cancellationToken);
    }
}

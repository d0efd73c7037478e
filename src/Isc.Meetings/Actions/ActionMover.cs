using Isc.Access;
using Isc.Data.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Machines;
using Isc.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Actions;

/// <summary>Moves actions along their table.</summary>
internal sealed class ActionMover(
    MeetingsDbContext context, ActionBook book, ActionRights rights, ActionReader reader, ActionMail mail, IOrganisation organisation, ICurrentActor current)
{
    /// <exception cref="DbUpdateConcurrencyException">The action is no longer at <paramref name="version"/>.</exception>
    public async Task<Result<ActionView>> MoveAsync(Guid id, ActionTrigger trigger, int version, ActionRequest request, CancellationToken cancellationToken)
    {
        var action = await context.Actions.ReadableBy(current.Actor).SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (action is null)
            return new();
        // Before the state is judged: a client that saw another version is told so, not that its trigger is refused.
        if (action.Version != version)
            throw new DbUpdateConcurrencyException($"Action {id} is at version {action.Version}, not {version}.");
        if (ActionLife.Machine.Find(action.State, trigger) is not { } row)
            return new(Refused: Plain.Refused(ActionLife.Machine.Name, Kebab<ActionState>.Of(action.State)));
        if (row.Relation != Relation.None && !await rights.StandsAsync(action, row.Relation, cancellationToken))
            return new(Forbidden: true);
        var problems = ActionGuard.Of(trigger, action, request);
        if (!problems.Any)
            await CheckReferencesAsync(problems, request, cancellationToken);
        if (problems.Any)
            return new(Problems: problems);

        var told = action.AssignedBy;
        Change(action, row, request);
        mail.Tell(action, trigger, request.Reason ?? request.Statement, told);
        using (current.Use(current.Actor, request.Reason))
            await context.SaveChangesAsync(cancellationToken);
        return new(await reader.FindAsync(id, cancellationToken));
    }

    private async Task CheckReferencesAsync(Problems problems, ActionRequest request, CancellationToken cancellationToken)
    {
        if (request.Office is { } office)
            problems.Refuse((await organisation.OfficesAsync(cancellationToken)).All(o => o.Id != office), "office", "Problem_NoOffice");
        if (request.Successor is { } successor)
            problems.Refuse(!await context.Actions.ReadableBy(current.Actor).AnyAsync(a => a.Id == successor, cancellationToken), "successor", "Problem_NoAction");
    }

    private void Change(ActionItem action, Transition<ActionState, ActionTrigger> row, ActionRequest request)
    {
        switch (row.Trigger)
        {
            case ActionTrigger.Assign:
                if ((request.Office ?? request.Account) is not null)
                    (action.OwnerOffice, action.OwnerAccount) = (request.Office, request.Account);
                action.Due = request.Due ?? action.Due;
                book.Assign(action, current.Actor.AccountId);
                return;
            case ActionTrigger.Block:
                (action.BlockedOn, action.BlockedUntil) = (request.BlockedOn, request.Until);
                break;
            case ActionTrigger.Resume:
                (action.BlockedOn, action.BlockedUntil) = (null, null);
                break;
            case ActionTrigger.ClaimDone:
                (action.Statement, action.Evidence, action.DoneBy) = (request.Statement, request.Evidence ?? [], current.Actor.AccountId);
                break;
            case ActionTrigger.Verify:
                action.VerifiedBy = current.Actor.AccountId;
                break;
            case ActionTrigger.Supersede:
                action.SupersededBy = request.Successor;
                break;
        }

        book.Move(action, row.Trigger, row.To, request.Reason ?? request.Statement ?? request.BlockedOn);
    }
}

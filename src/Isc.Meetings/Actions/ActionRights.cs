using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Machines;

namespace Isc.Meetings.Actions;

/// <summary>Who stands how to an action.</summary>
internal sealed class ActionRights(OfficeVoices voices, ICurrentActor current)
{
    /// <summary>What an actor may do with an action now.</summary>
    public async Task<IReadOnlyList<ActionTrigger>> AllowedAsync(ActionItem action, CancellationToken cancellationToken)
    {
        var scopes = await voices.ScopesOfAsync(action.OwnerOffice, cancellationToken);
        return ActionLife.Machine.AllowedTo(current.Actor, action.State, relation => Stands(action, relation, scopes));
    }

    public async Task<bool> StandsAsync(ActionItem action, Relation relation, CancellationToken cancellationToken) =>
        Stands(action, relation, await voices.ScopesOfAsync(action.OwnerOffice, cancellationToken));

    private bool Stands(ActionItem action, Relation relation, IReadOnlyList<Scope> scopes) => relation switch
    {
        Relation.Owner when action.OwnerAccount is { } owner => owner == current.Actor.AccountId,
        Relation.Owner => action.OwnerOffice is not null && voices.SpeaksFor(MeetingsPermissions.Act, scopes),
        // Whoever said it is done, or owns it, does not say so a second time.
        Relation.NotDoer => current.Actor.May(MeetingsPermissions.Verify, new AccessSubject
        {
            Scopes = scopes,
            Recused = [.. new[] { action.DoneBy, action.OwnerAccount }.OfType<Guid>()],
            Owners = [.. new[] { action.OwnerAccount, action.AssignedBy }.OfType<Guid>()],
            Class = action.Class,
        }),
        _ => true,
    };
}

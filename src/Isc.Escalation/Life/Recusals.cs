using Isc.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Life;

/// <summary>Keeps people from deciding what concerns them: by themselves, or by the chair.</summary>
internal sealed class Recusals(EscalationDbContext context, Cases cases, ICurrentActor current)
{
    /// <returns>Null where there is no such issue; false where it is not for the actor to say.</returns>
    public async Task<bool?> RecuseAsync(Guid id, Guid account, string reason, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(id, cancellationToken) is not { } found)
            return null;
        if (account != current.Actor.AccountId && !current.Actor.May(EscalationPermissions.Preside, found.Issue.Subject))
            return false;
        if (await context.Participants.AnyAsync(p => p.IssueId == id && p.AccountId == account && p.Part == Part.Recused, cancellationToken))
            return true;
        context.Add(new Participant { IssueId = id, AccountId = account, Part = Part.Recused });
        using (current.Use(current.Actor, reason))
            await context.SaveChangesAsync(cancellationToken);
        return true;
    }
}

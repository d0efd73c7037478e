using Isc.Access;
using Isc.Organisation.Data;
using Isc.Organisation.Recusing;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Accounts;

internal sealed class ActorReader(OrganisationDbContext context, Rights rights, RecusalBook recusals, TimeProvider clock) : IActors
{
    public async Task<IReadOnlyList<Actor>> AllAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var accounts = await context.Accounts.Where(a => a.Active).OrderBy(a => a.Email).Select(a => a.Id).ToListAsync(cancellationToken);
        var roles = (await context.AccountRoles.AsNoTracking().Where(r => r.From <= today && (r.Until == null || r.Until >= today))
            .ToListAsync(cancellationToken)).ToLookup(r => r.AccountId);
        var recused = await recusals.AllAsync(cancellationToken);
        return [.. accounts.Select(id => rights.ActorOf(id, [.. roles[id]], recused[id]))];
    }
}

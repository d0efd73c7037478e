using Isc.Organisation.Accounts;
using Isc.Organisation.Data;
using Isc.Organisation.Recusing;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Preferring;

internal sealed class Recipients(OrganisationDbContext context, Rights rights, RecusalBook recusals, TimeProvider clock) : IRecipients, IPreferences
{
    public async Task<IReadOnlyDictionary<Guid, Recipient>> FindAsync(IReadOnlyCollection<Guid> accounts, CancellationToken cancellationToken)
    {
        if (accounts.Count == 0)
            return new Dictionary<Guid, Recipient>();
        var today = clock.Today();
        var found = await context.Accounts.AsNoTracking().Where(a => a.Active && accounts.Contains(a.Id)).ToListAsync(cancellationToken);
        var roles = (await context.AccountRoles.AsNoTracking()
            .Where(r => accounts.Contains(r.AccountId) && r.From <= today && (r.Until == null || r.Until >= today))
            .ToListAsync(cancellationToken)).ToLookup(r => r.AccountId);
        var wanted = await context.Preferences.AsNoTracking().Where(p => accounts.Contains(p.AccountId)).ToDictionaryAsync(p => p.AccountId, cancellationToken);
        var recused = await recusals.AllAsync(cancellationToken);
        return found.ToDictionary(a => a.Id, a => new Recipient(
            a.Id, a.Email, a.Name, rights.ActorOf(a.Id, [.. roles[a.Id]], recused[a.Id]), wanted.GetValueOrDefault(a.Id)?.ToInfo() ?? AccountPreferences.Default));
    }

    public async Task<AccountPreferences> OfAsync(Guid account, CancellationToken cancellationToken) =>
        (await context.Preferences.AsNoTracking().SingleOrDefaultAsync(p => p.AccountId == account, cancellationToken))?.ToInfo() ?? AccountPreferences.Default;

    public async Task<AccountPreferences> SaveAsync(Guid account, AccountPreferences wanted, CancellationToken cancellationToken)
    {
        var kept = await context.Preferences.SingleOrDefaultAsync(p => p.AccountId == account, cancellationToken);
        if ((kept?.Version ?? 0) != wanted.Version)
            throw new DbUpdateConcurrencyException($"The preferences are at version {kept?.Version ?? 0}.");
        kept ??= context.Add(new Preference { AccountId = account, Language = wanted.Language }).Entity;
        (kept.Language, kept.AlarmMinutes, kept.Digest) = (wanted.Language, wanted.AlarmMinutes, wanted.Digest);
        await context.SaveChangesAsync(cancellationToken);
        return kept.ToInfo();
    }
}

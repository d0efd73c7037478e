using Isc.Events;
using Isc.Organisation.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Accounts;

/// <inheritdoc/>
internal sealed class Erasure(OrganisationDbContext context, TimeProvider clock) : IErasure
{
    public async Task<string> EraseAsync(string email, CancellationToken cancellationToken)
    {
        var account = await context.Accounts.SingleOrDefaultAsync(a => a.Email == email.ToLowerInvariant(), cancellationToken)
            ?? throw new OperatorException($"There is no account '{email}'.");
        var pseudonym = $"Person {account.Id:N}";
        // An address that no mail can reach: RFC 2606.
        (account.Email, account.Name, account.Active) = ($"{account.Id:N}@erased.invalid", pseudonym, false);
        account.Forget();
        var today = clock.Today();
        foreach (var role in await context.AccountRoles.Where(r => r.AccountId == account.Id && (r.Until == null || r.Until >= today)).ToListAsync(cancellationToken))
            role.Until = today.AddDays(-1);
        context.Publish(new PersonErased(account.Id));
        await context.SaveChangesAsync(cancellationToken);
        return pseudonym;
    }
}

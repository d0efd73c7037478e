using Isc.Access;
using Isc.Events;
using Isc.Organisation.Data;
using Isc.Organisation.SignIn;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Accounts;

/// <inheritdoc/>
internal sealed class Erasure(OrganisationDbContext context, ICurrentActor current, TimeProvider clock) : IErasure
{
    public async Task<string> EraseAsync(string email, CancellationToken cancellationToken)
    {
        var account = await context.Accounts.SingleOrDefaultAsync(a => a.Email == email.ToLowerInvariant(), cancellationToken)
            ?? throw new OperatorException($"There is no account '{email}'.");
        return await EraseAsync(account, cancellationToken);
    }

    /// <summary>Erases at the version that was seen, with a reason; null where there is no such account.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It is no longer at <paramref name="version"/>.</exception>
    public async Task<string?> EraseAsync(Guid id, int version, string reason, CancellationToken cancellationToken)
    {
        if (await context.Accounts.SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } account)
            return null;
        context.ExpectVersion(account, version);
        using (current.Use(current.Actor, reason))
            return await EraseAsync(account, cancellationToken);
    }

    private async Task<string> EraseAsync(Account account, CancellationToken cancellationToken)
    {
        var pseudonym = $"Person {account.Id:N}";
        // An address that no mail can reach: RFC 2606.
        (account.Email, account.Name, account.Active) = ($"{account.Id:N}@erased.invalid", pseudonym, false);
        account.Forget();
        var (now, today) = (clock.GetUtcNow().UtcDateTime, clock.Today());
        foreach (var role in await context.AccountRoles.Where(r => r.AccountId == account.Id && (r.Until == null || r.Until >= today)).ToListAsync(cancellationToken))
            role.Until = today.AddDays(-1);
        // What another organisation calls the person is a name too.
        foreach (var identity in await context.LinkedIdentities.Where(i => i.AccountId == account.Id).ToListAsync(cancellationToken))
        {
            (identity.Subject, identity.Removed) = ($"erased/{identity.Id:N}", identity.Removed ?? now);
            identity.Forget();
        }

        await TakeProofsAsync(account.Id, now, cancellationToken);
        context.Publish(new PersonErased(account.Id));
        await context.SaveChangesAsync(cancellationToken);
        return pseudonym;
    }

    private async Task TakeProofsAsync(Guid account, DateTime now, CancellationToken cancellationToken)
    {
        foreach (var passkey in await context.Passkeys.Where(p => p.AccountId == account && p.Removed == null).ToListAsync(cancellationToken))
            passkey.Removed = now;
        foreach (var token in await context.AccessTokens.Where(t => t.AccountId == account && t.Withdrawn == null).ToListAsync(cancellationToken))
            token.Withdrawn = now;
        if (await context.Credentials.SingleOrDefaultAsync(c => c.AccountId == account, cancellationToken) is { } credential)
        {
            SecondFactor.Clear(credential);
            (credential.PasswordHash, credential.Stamp) = (null, Secret.Create());
        }
    }
}

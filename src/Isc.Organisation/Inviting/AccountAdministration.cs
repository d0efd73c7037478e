using Isc.Organisation.Accounts;
using Isc.Organisation.Data;
using Isc.Organisation.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Inviting;

/// <summary>What those who administer accounts see and do; what an account may do is granted elsewhere.</summary>
internal sealed class AccountAdministration(OrganisationDbContext context, AccountDirectory directory, SessionMemory memory, TimeProvider clock)
{
    public async Task<IReadOnlyList<AccountView>> ListAsync(CancellationToken cancellationToken)
    {
        var proofs = await context.Credentials.AsNoTracking()
            .Select(c => new { c.AccountId, Password = c.PasswordHash != null, c.SecondFactor, c.LockedUntil }).ToDictionaryAsync(c => c.AccountId, cancellationToken);
        var linked = await context.LinkedIdentities.AsNoTracking().Where(i => i.Removed == null).Select(i => i.AccountId).ToHashSetAsync(cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        return [.. (await directory.AccountsAsync(cancellationToken)).Select(account =>
        {
            var proof = proofs.GetValueOrDefault(account.Id);
            var state = !account.Active ? AccountState.Closed
                : proof?.LockedUntil > now ? AccountState.Locked
                : proof is { Password: true } || linked.Contains(account.Id) ? AccountState.Active
                : AccountState.Invited;
            return new AccountView(account, state, proof is { SecondFactor: true });
        })];
    }

    public Task<Account?> FindAsync(Guid id, CancellationToken cancellationToken) => context.Accounts.SingleOrDefaultAsync(a => a.Id == id, cancellationToken);

    /// <summary>Closes an account, and with it its sessions and tokens; or opens it again.</summary>
    public async Task SetActiveAsync(Account account, int version, bool active, CancellationToken cancellationToken)
    {
        account.Active = active;
        context.ExpectVersion(account, version);
        (await context.CredentialOfAsync(account.Id, cancellationToken)).Stamp = Secret.Create();
        await context.SaveChangesAsync(cancellationToken);
        memory.ForgetAccount(account.Id);
    }
}

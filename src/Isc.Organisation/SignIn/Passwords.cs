using Isc.Organisation.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.SignIn;

/// <summary>Sets passwords. Whoever sets one goes on in a new session; all others of the account end.</summary>
internal sealed class Passwords(OrganisationDbContext context, IPasswordHasher<Account> hasher, Sessions sessions, SessionMemory memory, TimeProvider clock)
{
    /// <summary>Sets a password that keeps to <see cref="PasswordRules"/>, saves what else the context holds, and signs the account in.</summary>
    public async Task SetAsync(HttpContext http, Account account, string password, CancellationToken cancellationToken)
    {
        var credential = await context.CredentialOfAsync(account.Id, cancellationToken);
        credential.PasswordHash = hasher.HashPassword(account, password);
        credential.PasswordChanged = clock.GetUtcNow().UtcDateTime;
        credential.Stamp = Secret.Create();
        Attempts.Forget(credential);
        await sessions.OpenAsync(http, account, SessionProof.Password, cancellationToken);
        memory.ForgetAccount(account.Id);
    }

    public Task<Account> AccountAsync(Guid id, CancellationToken cancellationToken) => context.Accounts.SingleAsync(a => a.Id == id, cancellationToken);

    public async Task<Credential> CredentialAsync(Guid id, CancellationToken cancellationToken) => await context.CredentialOfAsync(id, cancellationToken);
}

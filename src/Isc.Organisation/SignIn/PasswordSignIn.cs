using Isc.Organisation.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.SignIn;

/// <summary>Signs someone in by e-mail address and password.</summary>
internal sealed class PasswordSignIn(OrganisationDbContext context, IPasswordHasher<Account> hasher, Attempts attempts, Sessions sessions, SignInSettings settings)
{
    /// <summary>Tries; takes as long for an address that nobody has as for one that someone has.</summary>
    public async Task<SignInOutcome> TryAsync(HttpContext http, string email, string password, CancellationToken cancellationToken)
    {
        var account = await FindAsync(email, cancellationToken);
        if (account is null || !await attempts.TakeAsync(account.Id, cancellationToken)
            || await context.CredentialOfAsync(account.Id, cancellationToken) is not { PasswordHash: { } hash } credential)
        {
            _ = hasher.HashPassword(account!, password);
            return SignInOutcome.Refused;
        }

        var verified = hasher.VerifyHashedPassword(account, hash, password);
        if (verified == PasswordVerificationResult.Failed)
            return SignInOutcome.Refused;
        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
            credential.PasswordHash = hasher.HashPassword(account, password);
        if (!credential.SecondFactor)
            Attempts.Forget(credential);
        await sessions.OpenAsync(http, account, credential.SecondFactor ? SessionProof.HalfWay : SessionProof.Password, cancellationToken);
        return credential.SecondFactor ? SignInOutcome.SecondFactor : settings.SecondFactor ? SignInOutcome.SetUp : SignInOutcome.SignedIn;
    }

    /// <summary>True for the account's password: whoever has the session proves again who they are. The context holds nothing unsaved.</summary>
    public async Task<bool> ProveAsync(Guid accountId, string password, CancellationToken cancellationToken)
    {
        if (!await attempts.TakeAsync(accountId, cancellationToken)
            || await context.CredentialOfAsync(accountId, cancellationToken) is not { PasswordHash: { } hash } credential
            || hasher.VerifyHashedPassword(null!, hash, password) == PasswordVerificationResult.Failed)
            return false;
        Attempts.Forget(credential);
        return true;
    }

    private Task<Account?> FindAsync(string email, CancellationToken cancellationToken)
    {
        var address = email.Trim().ToLowerInvariant();
        return context.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Email == address && a.Active, cancellationToken);
    }
}

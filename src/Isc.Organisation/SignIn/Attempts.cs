using Isc.Organisation.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.SignIn;

/// <summary>Counts attempts before they are made, so that many at once get no more of them than one after another.</summary>
internal sealed class Attempts(OrganisationDbContext context, TimeProvider clock)
{
    private const int Allowed = 5;
    private const int MostTries = 20;
    private static readonly TimeSpan Locked = TimeSpan.FromMinutes(15);

    /// <summary>Takes one; false while the account is locked. The context holds nothing else that is unsaved.</summary>
    public async Task<bool> TakeAsync(Guid accountId, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var credential = await context.CredentialOfAsync(accountId, cancellationToken);
            if (credential.LockedUntil > now)
                return false;
            (credential.Failures, credential.LockedUntil) = credential.Failures + 1 < Allowed ? (credential.Failures + 1, (DateTime?)null) : (0, (DateTime?)(now + Locked));
            try
            {
                await context.SaveChangesAsync(cancellationToken);
                return true;
            }
            catch (DbUpdateException error) when (tries < MostTries && (error is DbUpdateConcurrencyException || credential.Version == 1))
            {
                // Another attempt was counted meanwhile: count after it.
                context.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Forgets those of someone who proved who they are; saved with what follows.</summary>
    public static void Forget(Credential credential) => (credential.Failures, credential.LockedUntil) = (0, null);
}

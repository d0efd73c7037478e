namespace Isc.Organisation;

/// <summary>How accounts want to be told. Scoped.</summary>
public interface IPreferences
{
    /// <summary>The account's, or <see cref="AccountPreferences.Default"/>.</summary>
    Task<AccountPreferences> OfAsync(Guid account, CancellationToken cancellationToken);

    /// <summary>Keeps what an account wants from now on, in place of the version that <paramref name="wanted"/> names.</summary>
    /// <returns>What is kept, at its new version.</returns>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException">It is at another version by now.</exception>
    Task<AccountPreferences> SaveAsync(Guid account, AccountPreferences wanted, CancellationToken cancellationToken);
}

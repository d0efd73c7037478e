namespace Isc.Organisation;

/// <summary>How accounts want to be told. Scoped.</summary>
public interface IPreferences
{
    /// <summary>The account's, or <see cref="AccountPreferences.Default"/>.</summary>
    Task<AccountPreferences> OfAsync(Guid account, CancellationToken cancellationToken);

    /// <summary>Keeps what an account wants from now on.</summary>
    Task SaveAsync(Guid account, AccountPreferences wanted, CancellationToken cancellationToken);
}

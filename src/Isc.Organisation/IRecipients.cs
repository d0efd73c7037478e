namespace Isc.Organisation;

/// <summary>Accounts as those who send them something need them. Scoped.</summary>
public interface IRecipients
{
    /// <summary>Those of the accounts that are active, by id.</summary>
    Task<IReadOnlyDictionary<Guid, Recipient>> FindAsync(IReadOnlyCollection<Guid> accounts, CancellationToken cancellationToken);
}

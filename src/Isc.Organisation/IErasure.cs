namespace Isc.Organisation;

/// <summary>Erases persons. Scoped.</summary>
public interface IErasure
{
    /// <summary>
    /// Replaces name and address of an account by a pseudonym, closes it, and makes the audit trail forget both; its chain stays whole.
    /// Others are told by <see cref="Events.PersonErased"/>.
    /// </summary>
    /// <returns>The pseudonym.</returns>
    /// <exception cref="OperatorException">There is no such account.</exception>
    Task<string> EraseAsync(string email, CancellationToken cancellationToken);
}

using Isc.Access;

namespace Isc.Organisation;

/// <summary>Accounts and their access tokens. Scoped.</summary>
public interface IAccounts
{
    /// <summary>
    /// Who presents <paramref name="token"/>, with the permissions and readable classes of the account's roles of today; null for a token
    /// that is malformed, unknown, expired or withdrawn, that only reads feeds, or whose account is closed. Looks up a digest, so that the time taken says nothing of the token.
    /// </summary>
    Task<Actor?> AuthenticateAsync(string token, CancellationToken cancellationToken);

    /// <summary>
    /// The same for a token that reads feeds and nothing else: no permissions, and nothing restricted. Null for any other token.
    /// </summary>
    Task<Actor?> AuthenticateFeedAsync(string token, CancellationToken cancellationToken);

    /// <summary>Makes a token and returns it: the only time it can be read.</summary>
    /// <param name="email">The account's.</param>
    /// <param name="name">What it is for, in the owner's words.</param>
    /// <param name="days">After how many days it expires; null for never.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperatorException">There is no such account, or the lifetime is not positive.</exception>
    Task<string> CreateTokenAsync(string email, string name, int? days, CancellationToken cancellationToken);

    /// <summary>All accounts in order of e-mail address.</summary>
    Task<IReadOnlyList<AccountInfo>> AccountsAsync(CancellationToken cancellationToken);
}

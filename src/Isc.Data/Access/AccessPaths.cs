using System.Linq.Expressions;
using Isc.Access;

namespace Isc.Data.Access;

/// <summary>How the database finds out where a record lies and whose it is. Immutable.</summary>
public sealed class AccessPaths
{
    private AccessPaths(IReadOnlyList<(ScopeKind Kind, LambdaExpression Path)> scopes, IReadOnlyList<LambdaExpression> owners) =>
        (Scopes, Owners) = (scopes, owners);

    /// <summary>Nowhere and nobody's: who reads it if it is restricted, reads all that is restricted.</summary>
    public static AccessPaths None { get; } = new([], []);

    internal IReadOnlyList<(ScopeKind Kind, LambdaExpression Path)> Scopes { get; }

    /// <summary>Each asks of a record and an account whether it is theirs.</summary>
    internal IReadOnlyList<LambdaExpression> Owners { get; }

    /// <summary>It lies in the Sector, region, theme or body whose key this is.</summary>
    public AccessPaths In<T>(ScopeKind kind, Expression<Func<T, string?>> key) => new([.. Scopes, (kind, key)], Owners);

    /// <summary>It lies in the Sector, region, theme or body whose id this is.</summary>
    public AccessPaths In<T>(ScopeKind kind, Expression<Func<T, Guid?>> id) => new([.. Scopes, (kind, id)], Owners);

    /// <summary>Whether the account raised it, owns it or is named as its reader.</summary>
    public AccessPaths OwnedBy<T>(Expression<Func<T, Guid, bool>> owns) => new(Scopes, [.. Owners, owns]);
}

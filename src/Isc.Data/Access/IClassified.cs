using Isc.Access;

namespace Isc.Data.Access;

/// <summary>A record that not everyone may read.</summary>
public interface IClassified
{
    /// <summary>Who may.</summary>
    Classification Class { get; }

    /// <summary>
    /// Where it lies and whose it is, for those who read what is restricted only so far:
    /// <c>public static AccessPaths Paths { get; } = AccessPaths.None.In&lt;Meeting&gt;(ScopeKind.Body, m => m.BodyKey);</c>
    /// </summary>
    static virtual AccessPaths Paths => AccessPaths.None;
}

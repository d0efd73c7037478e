using System.Linq.Expressions;
using Isc.Access;

namespace Isc.Data.Access;

/// <summary>The one filter through which lists, counts, searches, reports, exports, feeds and mails read classified records.</summary>
public static class ReadFilter
{
    /// <summary>Those that <paramref name="actor"/> may read.</summary>
    public static IQueryable<T> ReadableBy<T>(this IQueryable<T> records, Actor actor)
        where T : Record, IClassified
    {
        var classes = actor.Readable;
        Expression<Func<T, bool>> byClass = r => classes.Contains(r.Class);
        if (classes.Contains(Classification.Restricted) || !actor.Holdings.TryGetValue(Permission.ReadRestricted, out var holdings))
            return records.Where(byClass);
        var record = byClass.Parameters[0];
        var covered = Covered(T.Paths, holdings, actor.AccountId, record).ToList();
        if (covered.Count == 0)
            return records.Where(byClass);
        Expression<Func<T, bool>> restricted = r => r.Class == Classification.Restricted;
        var named = Expression.AndAlso(On(restricted, record), covered.Aggregate(Expression.OrElse));
        return records.Where(Expression.Lambda<Func<T, bool>>(Expression.OrElse(byClass.Body, named), record));
    }

    /// <summary>
    /// Whether two actors read the same of every kind of record: the key under which something that was read may be kept for the next.
    /// </summary>
    public static string ReadingKey(this Actor actor)
    {
        var classes = string.Join(' ', actor.Readable.Order());
        if (!actor.Holdings.TryGetValue(Permission.ReadRestricted, out var holdings))
            return classes;
        var own = holdings.Any(h => h.Reach == Reach.Own) ? actor.AccountId.ToString() : "";
        return $"{classes} {own} {string.Join(' ', ScopesOf(holdings).Select(s => s.ToString()).Order(StringComparer.Ordinal))}";
    }

    /// <summary>Keys of one kind of scope in which the actor reads what is restricted; for statements that are written by hand.</summary>
    public static IReadOnlyList<string> RestrictedKeys(this Actor actor, ScopeKind kind) =>
        actor.Holdings.TryGetValue(Permission.ReadRestricted, out var holdings)
            ? [.. ScopesOf(holdings).Where(s => s.Kind == kind).Select(s => s.Key)]
            : [];

    private static IEnumerable<Scope> ScopesOf(IReadOnlyList<Holding> holdings) =>
        holdings.Where(h => h.Reach == Reach.Scope).SelectMany(h => h.Scopes).Distinct();

    private static IEnumerable<Expression> Covered(
        AccessPaths paths, IReadOnlyList<Holding> holdings, Guid? account, ParameterExpression record)
    {
        foreach (var (kind, path) in paths.Scopes)
        {
            var scopes = ScopesOf(holdings).Where(s => s.Kind == kind).ToList();
            if (scopes.Count > 0)
                yield return path.ReturnType == typeof(string)
                    ? Among<string?>(path, [.. scopes.Select(s => s.Key)], record)
                    : Among<Guid?>(path, [.. scopes.Select(s => (Guid?)s.Id)], record);
        }

        if (account is not { } own || !holdings.Any(h => h.Reach == Reach.Own))
            yield break;
        // A captured variable, not a constant: the statement is made once and not for each account.
        Expression<Func<Guid>> me = () => own;
        foreach (var owner in paths.Owners)
            yield return new Replacing(owner.Parameters[1], me.Body).Visit(On(owner, record));
    }

    private static Expression Among<TKey>(LambdaExpression path, List<TKey> keys, ParameterExpression record)
    {
        Expression<Func<TKey, bool>> among = key => keys.Contains(key);
        return new Replacing(among.Parameters[0], On(path, record)).Visit(among.Body);
    }

    private static Expression On(LambdaExpression lambda, ParameterExpression record) =>
        new Replacing(lambda.Parameters[0], record).Visit(lambda.Body);

    private sealed class Replacing(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : base.VisitParameter(node);
    }
}

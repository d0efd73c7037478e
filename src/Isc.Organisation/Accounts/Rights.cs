using Isc.Access;
using Isc.Contributions;
using Isc.Organisation.Data;

namespace Isc.Organisation.Accounts;

/// <summary>What roles give: the declared permissions, as far as each role and its scopes reach.</summary>
internal sealed class Rights(IContributions<IPermissionSource> sources)
{
    public Actor ActorOf(Guid accountId, IReadOnlyCollection<AccountRole> assignments, IEnumerable<Guid> recusedFrom)
    {
        var scopes = assignments.GroupBy(a => a.Role, a => a.Scope, StringComparer.Ordinal)
            .ToDictionary(role => role.Key, IReadOnlyList<Scope> (role) => [.. role.OfType<Scope>().Distinct()], StringComparer.Ordinal);
        var holdings = HoldingsOf(scopes);
        return new(accountId, "account")
        {
            Holdings = holdings,
            Readable = ReadableClasses.Of(scopes.Keys, holdings),
            RecusedFrom = [.. recusedFrom],
        };
    }

    private Dictionary<string, IReadOnlyList<Holding>> HoldingsOf(Dictionary<string, IReadOnlyList<Scope>> scopes)
    {
        var holdings = new Dictionary<string, IReadOnlyList<Holding>>(StringComparer.Ordinal);
        foreach (var permission in sources.Ask(source => source.Permissions).SelectMany(permissions => permissions))
        {
            List<Holding> held = [.. permission.Grants
                .Where(grant => grant.Reach != Reach.None && scopes.ContainsKey(grant.Role))
                .Select(grant => new Holding(grant.Reach, scopes[grant.Role]))];
            if (held.Count > 0)
                holdings[permission.Name] = held;
        }

        return holdings;
    }
}

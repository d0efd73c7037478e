using Isc.Access;
using Isc.Organisation.Data;

namespace Isc.Organisation.Demo;

/// <summary>A role that somebody of the demonstration proposed, and that waits.</summary>
internal sealed record GrantSeed(string Account, string Role, Scope Scope, string Reason, string By, DateTime At)
{
    public RoleGrant ToGrant() => new()
    {
        Id = StableId.Of($"role-grant/{Account}/{Role}/{Scope}"),
        AccountId = StableId.Of($"account/{Account}"),
        Role = Role,
        ScopeKind = Scope.Kind,
        ScopeKey = Scope.Key,
        From = DateOnly.FromDateTime(At),
        Reason = Reason,
        NominatedBy = StableId.Of($"account/{By}"),
        NominatedAt = At,
    };
}

using Isc.Access;
using Isc.Data;

namespace Isc.Organisation.Data;

/// <summary>An account holds a role, from a first to a last day, for one scope or for none in particular.</summary>
internal sealed class AccountRole : Record
{
    public required Guid AccountId { get; init; }

    /// <summary>A key of <see cref="Access.Roles"/>.</summary>
    public required string Role { get; init; }

    /// <summary>Null together with <see cref="ScopeKey"/>.</summary>
    public ScopeKind? ScopeKind { get; init; }

    public string? ScopeKey { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; set; }

    public Scope? Scope => Isc.Access.Scope.Of(ScopeKind, ScopeKey);
}

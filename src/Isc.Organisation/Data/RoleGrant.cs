using Isc.Access;
using Isc.Data;
using Isc.Organisation.Granting;

namespace Isc.Organisation.Data;

/// <summary>Someone is to hold a role: proposed, approved and put into force by different persons.</summary>
internal sealed class RoleGrant : Record
{
    public required Guid AccountId { get; init; }

    /// <summary>A key of <see cref="Access.Roles"/>.</summary>
    public required string Role { get; init; }

    /// <summary>Null together with <see cref="ScopeKey"/>.</summary>
    public ScopeKind? ScopeKind { get; init; }

    public string? ScopeKey { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>Why, in the words of whoever proposed it.</summary>
    public required string Reason { get; init; }

    public GrantState State { get; set; }

    public required Guid NominatedBy { get; init; }

    public required DateTime NominatedAt { get; init; }

    /// <summary>Who approved or refused it.</summary>
    public Guid? DecidedBy { get; set; }

    /// <summary>Why it was refused or withdrawn.</summary>
    public string? Note { get; set; }

    public Guid? ExecutedBy { get; set; }

    public Scope? Scope => Isc.Access.Scope.Of(ScopeKind, ScopeKey);
}

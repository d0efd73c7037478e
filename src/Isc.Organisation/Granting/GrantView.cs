using System.Text.Json.Serialization;
using Isc.Access;
using Isc.Organisation.Data;

namespace Isc.Organisation.Granting;

/// <summary>A grant as it is shown.</summary>
/// <param name="Allowed">What the reader may do with it now.</param>
internal sealed record GrantView(
    Guid Id, Guid Account, string Role, ScopeKind? ScopeKind, string? ScopeKey, DateOnly From, DateOnly? Until, string Reason, GrantState State,
    Guid NominatedBy, DateTime NominatedAt, Guid? DecidedBy, string? Note, Guid? ExecutedBy, IReadOnlyList<GrantTrigger> Allowed, int Version)
{
    // For the pages: answers and requests say kind and key.
    [JsonIgnore]
    public Scope? Scope => Isc.Access.Scope.Of(ScopeKind, ScopeKey);

    public static GrantView Of(RoleGrant grant, Actor reader) => new(
        grant.Id, grant.AccountId, grant.Role, grant.ScopeKind, grant.ScopeKey, grant.From, grant.Until, grant.Reason, grant.State,
        grant.NominatedBy, grant.NominatedAt, grant.DecidedBy, grant.Note, grant.ExecutedBy,
        [.. GrantLife.Table.Where(row => row.From == grant.State && reader.May(row.Permission) && GrantLife.IsFor(grant, row.Trigger, reader.AccountId ?? default))
            .Select(row => row.Trigger)],
        grant.Version);
}

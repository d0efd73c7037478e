using System.Text.Json.Serialization;
using Isc.Access;

namespace Isc.Organisation.Granting;

/// <summary>A role that an account holds today.</summary>
/// <param name="Until">Its last day; null for no end.</param>
/// <param name="Citation">Where it comes from: <c>grant/ID</c>, <c>provider/KEY</c>; null for one that was there from the start.</param>
internal sealed record HeldRole(
    Guid Id, Guid Account, string Name, string Role, ScopeKind? ScopeKind, string? ScopeKey, DateOnly From, DateOnly? Until, string? Citation, int Version)
{
    // For the pages: answers and requests say kind and key.
    [JsonIgnore]
    public Scope? Scope => Isc.Access.Scope.Of(ScopeKind, ScopeKey);
}

using Isc.Access;

namespace Isc.Organisation.Providers;

/// <summary>A claim that gives a role, for as long as the provider makes it.</summary>
internal sealed class ProviderRole
{
    /// <summary>Name of the claim: <c>groups</c>.</summary>
    public string Claim { get; set; } = "";

    /// <summary>Its value.</summary>
    public string Value { get; set; } = "";

    /// <summary>A key of <see cref="Roles"/>.</summary>
    public string Role { get; set; } = "";

    /// <summary>What the role is for; null together with <see cref="ScopeKey"/> where it is for nothing in particular.</summary>
    public ScopeKind? ScopeKind { get; set; }

    /// <summary>Key of the Sector, region, theme or body.</summary>
    public string? ScopeKey { get; set; }
}

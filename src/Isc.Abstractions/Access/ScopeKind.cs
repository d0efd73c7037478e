namespace Isc.Access;

/// <summary>What a scope is a part of.</summary>
public enum ScopeKind
{
    /// <summary>One of the Sectors.</summary>
    Sector,

    /// <summary>One of the regions.</summary>
    Region,

    /// <summary>A thematic area.</summary>
    Theme,

    /// <summary>A body.</summary>
    Body,
}

namespace Isc.Access;

/// <summary>The part of the organisation for which a role is held, and in which a record lies.</summary>
/// <param name="Kind">What it is a part of.</param>
/// <param name="Key">Key of the Sector, region, theme or body.</param>
public readonly record struct Scope(ScopeKind Kind, string Key)
{
    /// <summary>Id of the Sector, region, theme or body: whatever gives scope has an id that is made from its key.</summary>
    public Guid Id => StableId.Of(Kind switch
    {
        ScopeKind.Sector or ScopeKind.Region => $"office/{Key}",
        ScopeKind.Theme => $"theme/{Key}",
        _ => $"body/{Key}",
    });

    /// <summary>The scope that a stored or given pair names; null unless both are there.</summary>
    public static Scope? Of(ScopeKind? kind, string? key) => kind is { } some && key is not null ? new(some, key) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}:{Key}";
}

namespace Isc.Reporting;

/// <summary>An item of a list.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Children">Items a), b) below it.</param>
public sealed record Bullet(Phrase Text, params IReadOnlyList<Bullet> Children)
{
    /// <summary>What the item is about, set apart at its start: a theme's name. Null for none.</summary>
    public string? Lead { get; init; }
}

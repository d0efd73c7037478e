using Isc.Reporting.Definitions;

namespace Isc.Reporting.Editing;

/// <summary>A line of a definition's outline: a list, a chapter, or an item.</summary>
/// <param name="Path">Its address: <c>chapters-1-3</c>, counted from 0.</param>
/// <param name="Depth">How far in it stands.</param>
/// <param name="Item">The item; null for a chapter and a part of the cover.</param>
/// <param name="Chapter">The chapter; null for others.</param>
internal sealed record OutlinePart(string Path, int Depth, ItemDefinition? Item = null, ChapterDefinition? Chapter = null)
{
    /// <summary>True where items may be added under it.</summary>
    public bool Holds => Item is null or { Items: not null };
}

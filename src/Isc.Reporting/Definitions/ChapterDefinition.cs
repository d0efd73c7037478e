namespace Isc.Reporting.Definitions;

/// <summary>A chapter of a definition.</summary>
internal sealed record ChapterDefinition
{
    public required DefinedText Heading { get; init; }

    /// <summary>Whether its paragraphs are numbered.</summary>
    public bool Numbered { get; init; } = true;

    public required IReadOnlyList<ItemDefinition> Items { get; init; }
}

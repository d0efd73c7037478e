namespace Isc.Reporting.Definitions;

/// <summary>
/// One item of a chapter or cover: a fixed text; a section; items joined into one paragraph and one list; or a lead paragraph with the
/// bullets of its items under it.
/// </summary>
internal sealed record ItemDefinition
{
    private static readonly IReadOnlyDictionary<string, string> NoSettings = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Text of a fixed paragraph.</summary>
    public DefinedText? Text { get; init; }

    /// <summary>Key of a section.</summary>
    public string? Section { get; init; }

    /// <summary>What the section is told.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = NoSettings;

    /// <summary>Text that stands in where the section has nothing to say.</summary>
    public DefinedText? Otherwise { get; init; }

    /// <summary>Text of the paragraph over the bullets of <see cref="Items"/>; left out with them.</summary>
    public DefinedText? Lead { get; init; }

    /// <summary>With a lead: whose bullets stand under it. Without: whose paragraphs are joined into one, over one list.</summary>
    public IReadOnlyList<ItemDefinition>? Items { get; init; }
}

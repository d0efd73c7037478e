namespace Isc.Reporting.Renderers.Docx;

/// <summary>What a paragraph style looks like. Sizes in half points, distances in twentieths of a point.</summary>
internal sealed record DocxLook
{
    public int? Size { get; init; }

    public bool Bold { get; init; }

    public string? Colour { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    public bool Centred { get; init; }

    public bool KeepNext { get; init; }

    /// <summary>Level in the outline, from 0; null for text.</summary>
    public int? Outline { get; init; }

    /// <summary>List and level that number the style.</summary>
    public (int List, int Level)? List { get; init; }

    /// <summary>Colour of the rule beside it.</summary>
    public string? Rule { get; init; }

    /// <summary>Where text after a tab ends.</summary>
    public int? Tab { get; init; }

    /// <summary>True where dots lead to that end, past a number that stands before the text.</summary>
    public bool Leader { get; init; }

    /// <summary>Style of the paragraph that follows.</summary>
    public string? Next { get; init; }
}

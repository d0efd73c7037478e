using Isc.Data;

namespace Isc.Reporting.Data;

/// <summary>What people wrote in place of a computed paragraph or list, beside what was computed when they did.</summary>
internal sealed class DraftText : Record
{
    public Guid DraftId { get; init; }

    public required string Language { get; init; }

    /// <summary>Which one: the list, the section and its settings, and its place among what that says.</summary>
    public required string Place { get; init; }

    /// <summary>What was computed when the text was written or last found right.</summary>
    public required string Basis { get; set; }

    /// <summary>The text; null where the computed one was adopted again.</summary>
    public string? Text { get; set; }
}

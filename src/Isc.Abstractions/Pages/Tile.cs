namespace Isc.Pages;

/// <summary>One figure on a dashboard.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Value">The figure, formatted for the current language.</param>
/// <param name="Note">What puts it in proportion: "of 24 expected"; null for none.</param>
/// <param name="Path">Page with the records behind it, from the root of the language; null for none.</param>
/// <param name="Order">Lower comes first.</param>
public sealed record Tile(string Label, string Value, string? Note = null, string? Path = null, int Order = 100)
{
    /// <summary>Key of the measure that says how it is counted; null for none.</summary>
    public string? Measure { get; init; }
}

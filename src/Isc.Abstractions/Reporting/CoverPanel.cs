namespace Isc.Reporting;

/// <summary>A headed part of the cover.</summary>
/// <param name="Key">Which one: <c>summary</c>, <c>action</c>, <c>references</c>.</param>
/// <param name="Heading">Its heading as the form has it: "Summary" to the Council, "Abstract" to an advisory group.</param>
/// <param name="Blocks">Its content; its paragraphs carry no numbers.</param>
public sealed record CoverPanel(string Key, string Heading, IReadOnlyList<Block> Blocks);

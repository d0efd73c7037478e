namespace Isc.Reporting;

/// <summary>A chapter.</summary>
/// <param name="Heading">Its heading, without its number.</param>
/// <param name="NumbersParagraphs">True where its paragraphs are numbered 2.1, 2.2 …; false for plain ones.</param>
/// <param name="Blocks">Its content.</param>
public sealed record Chapter(string Heading, bool NumbersParagraphs, IReadOnlyList<Block> Blocks);

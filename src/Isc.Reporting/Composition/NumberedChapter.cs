namespace Isc.Reporting;

/// <summary>A chapter with its number.</summary>
internal sealed record NumberedChapter(Chapter Chapter, string Number, IReadOnlyList<NumberedBlock> Blocks);

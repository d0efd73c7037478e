namespace Isc.Reporting;

/// <summary>A block with its number.</summary>
/// <param name="Block">The block.</param>
/// <param name="Number">2.1 for a numbered paragraph; null for others.</param>
/// <param name="Place">Number of the paragraph it is or stands under.</param>
internal sealed record NumberedBlock(Block Block, string? Number, string Place);

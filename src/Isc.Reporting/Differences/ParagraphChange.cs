namespace Isc.Reporting.Differences;

/// <summary>What became of a paragraph, an item of a list, a row of a table or a line of the cover.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="PlaceThen">Number of the paragraph where it stood; null for one that is new.</param>
/// <param name="PlaceNow">Number of the paragraph where it stands; null for one that is gone.</param>
/// <param name="Then">What it said; null for one that is new.</param>
/// <param name="Now">What it says; null for one that is gone.</param>
/// <param name="Figures">Its figures that changed.</param>
public sealed record ParagraphChange(ChangeKind Kind, string? PlaceThen, string? PlaceNow, string? Then, string? Now, IReadOnlyList<FigureChange> Figures);

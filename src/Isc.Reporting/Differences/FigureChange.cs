namespace Isc.Reporting.Differences;

/// <summary>What became of a figure.</summary>
/// <param name="Measure">Name of its measure.</param>
/// <param name="Then">What it was; null for one that is new.</param>
/// <param name="Now">What it is; null for one that is gone.</param>
/// <param name="Gone">Records that it no longer rests on.</param>
/// <param name="Come">Records that it rests on now, and did not.</param>
public sealed record FigureChange(string Measure, long? Then, long? Now, IReadOnlyList<SourceRef> Gone, IReadOnlyList<SourceRef> Come);

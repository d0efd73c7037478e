namespace Isc.Escalation.Ladders;

/// <summary>What came of making or ending an edition: all empty where there is none to end.</summary>
/// <param name="Number">The new edition.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="Valid">The keys there are, where it has none of them.</param>
internal sealed record EditionOutcome(int? Number = null, Problems? Problems = null, IReadOnlyList<string>? Valid = null);

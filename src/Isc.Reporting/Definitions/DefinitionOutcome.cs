namespace Isc.Reporting.Definitions;

/// <summary>What came of making or changing a definition.</summary>
/// <param name="Made">As it stands now; null where it was refused.</param>
/// <param name="Problems">Why it was refused.</param>
internal sealed record DefinitionOutcome(DefinitionEdition? Made, IReadOnlyList<DefinitionProblem> Problems);

namespace Isc.Reporting.Definitions;

/// <summary>A definition as it stands now.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Version">1 for one that ships with Isc and nobody has changed; counted up by each change.</param>
internal sealed record DefinitionEdition(ReportDefinition Content, int Version);

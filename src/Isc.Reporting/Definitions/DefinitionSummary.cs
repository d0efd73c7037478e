namespace Isc.Reporting.Definitions;

/// <summary>A definition in a list.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Version">Its version; 1 for one that ships with Isc and nobody has changed.</param>
/// <param name="Title">The report's title, with <c>{0}</c> for what is filled in.</param>
/// <param name="Form">Key of its house form.</param>
/// <param name="Body">Key of the body it goes to.</param>
/// <param name="PeriodRule">What the next report covers.</param>
internal sealed record DefinitionSummary(string Key, int Version, string Title, string Form, string Body, PeriodRule PeriodRule);

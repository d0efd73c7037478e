namespace Isc.Reporting.Definitions;

/// <summary>Whom a report goes to.</summary>
/// <param name="Body">Key of the body.</param>
/// <param name="Name">Its name, as the cover has it.</param>
internal sealed record AddresseeDefinition(string Body, DefinedText Name);

namespace Isc.Reporting.Definitions;

/// <summary>Whom a report goes to.</summary>
/// <param name="Body">Key of the body.</param>
/// <param name="Name">Text of its name.</param>
internal sealed record AddresseeDefinition(string Body, string Name);

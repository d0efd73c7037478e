namespace Isc.Host.Switching;

/// <summary>A table of a module.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="Rows">How many rows it has.</param>
internal sealed record ModuleTable(string Name, long Rows);

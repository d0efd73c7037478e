namespace Isc.Modules.Oversight.Text;

/// <summary>Marks the module's texts.</summary>
public sealed class Texts;

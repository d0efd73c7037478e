namespace Isc.Modules.Trouble.Text;

/// <summary>Marks the module's texts.</summary>
public sealed class Texts;

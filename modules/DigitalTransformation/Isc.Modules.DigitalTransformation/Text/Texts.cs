namespace Isc.Modules.DigitalTransformation.Text;

/// <summary>Marks the texts of this module.</summary>
public sealed class Texts;

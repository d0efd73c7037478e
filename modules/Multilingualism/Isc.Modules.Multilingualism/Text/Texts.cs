namespace Isc.Modules.Multilingualism.Text;

/// <summary>Marks the texts of this module.</summary>
public sealed class Texts;

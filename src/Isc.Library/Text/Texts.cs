namespace Isc.Library.Text;

/// <summary>Marks the texts of this kernel.</summary>
public sealed class Texts;

namespace Isc.Host.Text;

/// <summary>Marks the host's texts.</summary>
public sealed class Texts;

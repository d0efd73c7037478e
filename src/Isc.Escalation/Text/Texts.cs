namespace Isc.Escalation.Text;

/// <summary>Marker of the kernel's text resource.</summary>
public sealed class Texts;

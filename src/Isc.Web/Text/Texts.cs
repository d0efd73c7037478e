namespace Isc.Web.Text;

/// <summary>Marker of the kit's text resource.</summary>
public sealed class Texts;

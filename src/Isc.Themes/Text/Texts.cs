namespace Isc.Themes.Text;

/// <summary>Marks the texts of the themes in six languages.</summary>
public sealed class Texts;

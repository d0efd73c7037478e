using Isc.Text;

namespace Isc.Themes.Umbrellas;

/// <summary>A theme or module under an umbrella.</summary>
/// <param name="Key">Key of the theme, id of the module.</param>
/// <param name="Name">Its name.</param>
/// <param name="Theme">The theme; null for a module that has none.</param>
/// <param name="Module">Id of its module, which is on; null for a theme without.</param>
internal sealed record CoveredView(string Key, LocalizedText Name, ThemeInfo? Theme, string? Module)
{
    public string Path => Theme is null ? $"/{Key}" : $"/themes/{Key}";

    /// <summary>The same, as links on pages are written.</summary>
    public string Href => Path[1..];
}

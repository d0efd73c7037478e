using Isc.Bodies;
using Isc.Text;
using Isc.Themes.Data;

namespace Isc.Themes.Umbrellas;

/// <summary>An umbrella that stands today.</summary>
/// <param name="Key">Key of the theme, or id of the module, that gives it its name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Record">What was agreed; null for one that a module brings and nobody has set up here.</param>
/// <param name="Module">Id of the module that brings it; null for one made as data.</param>
/// <param name="Theme">The theme of its key; null where there is none.</param>
/// <param name="Body">The body that meets for it.</param>
/// <param name="AgreedBy">The body that agreed to it.</param>
/// <param name="Covered">What it covers, without what belongs to modules that are off.</param>
internal sealed record UmbrellaView(
    string Key, LocalizedText Name, Umbrella? Record, string? Module, ThemeInfo? Theme, BodyName? Body, BodyName? AgreedBy,
    IReadOnlyList<CoveredView> Covered)
{
    public string Path => $"/themes/umbrellas/{Key}";

    /// <summary>The same, as links on pages are written.</summary>
    public string Href => Path[1..];

    public UmbrellaInfo ToInfo() => new(Key, Name, Body?.Key, [.. Covered.Select(c => c.Key)]);
}

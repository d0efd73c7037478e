using Isc.Text;

namespace Isc.Themes;

/// <summary>An umbrella as others see it.</summary>
/// <param name="Key">Key of the theme, or id of the module, that gives it its name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Body">Key of the body that meets for it; null while it has none.</param>
/// <param name="Covers">Keys of the themes and ids of the modules it covers, in order. What belongs to a module that is off is not among them.</param>
public sealed record UmbrellaInfo(string Key, LocalizedText Name, string? Body, IReadOnlyList<string> Covers)
{
    /// <summary>Its own key and those it covers, each once: what is gathered on its page.</summary>
    public IReadOnlyList<string> Gathers => [.. Covers.Prepend(Key).Distinct(StringComparer.Ordinal)];
}

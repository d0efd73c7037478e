using System.ComponentModel;
using Isc.Text;

namespace Isc.Themes.Api;

/// <summary>The body of <c>PUT themes/{key}</c>: the theme as it shall be.</summary>
internal sealed record ThemeChange
{
    public LocalizedText? Name { get; init; }

    public LocalizedText? Purpose { get; init; }

    [Description("Who takes part.")]
    public LocalizedText? Actors { get; init; }

    [Description("area, topic or group.")]
    public string? Kind { get; init; }

    [Description("active, dormant or ended.")]
    public string? State { get; init; }
}

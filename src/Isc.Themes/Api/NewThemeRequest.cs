using System.ComponentModel;
using Isc.Text;

namespace Isc.Themes.Api;

/// <summary>The body of <c>POST themes</c>.</summary>
internal sealed record NewThemeRequest
{
    [Description("Kebab-case; a module with this id attaches to the theme.")]
    public string? Key { get; init; }

    public LocalizedText? Name { get; init; }

    public LocalizedText? Purpose { get; init; }

    [Description("Who takes part.")]
    public LocalizedText? Actors { get; init; }

    [Description("area, topic or group.")]
    public string? Kind { get; init; }

    [Description("Key of the body that coordinates it: isc-tf.")]
    public string? Coordinator { get; init; }

    [Description("Since when the body coordinates it.")]
    public DateOnly? Since { get; init; }
}

using Isc.Web.Components;

namespace Isc.Themes.Pages;

/// <summary>What a state means to its reader.</summary>
internal static class StateTone
{
    public static Tone Of(ThemeState state) => state switch
    {
        ThemeState.Active => Tone.Good,
        ThemeState.Dormant => Tone.Warning,
        _ => Tone.Neutral,
    };

    public static Tone Of(WorkState state) => state switch
    {
        WorkState.Done => Tone.Good,
        WorkState.InProgress => Tone.Info,
        _ => Tone.Neutral,
    };
}

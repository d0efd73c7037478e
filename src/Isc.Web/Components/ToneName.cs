namespace Isc.Web.Components;

internal static class ToneName
{
    /// <summary>The tone as the stylesheet names it.</summary>
    public static string Css(this Tone tone) => tone switch
    {
        Tone.Good => "good",
        Tone.Warning => "warning",
        Tone.Bad => "bad",
        Tone.Neutral => "neutral",
        _ => "info",
    };
}

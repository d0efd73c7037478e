using Isc.Meetings.Text;
using Isc.Text;
using Isc.Web.Components;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Pages;

/// <summary>How pages name meetings and their states.</summary>
internal static class MeetingWords
{
    /// <summary>Its title, else its number, else that it is a meeting.</summary>
    public static string NameOf(this IStringLocalizer<Texts> texts, LocalizedText? title, int? number) =>
        title?.ToString() ?? (number is { } n ? texts["Meeting_Numbered", n] : texts["Meeting_Unnumbered"]);

    public static Tone ToneOf(string state) => state switch
    {
        "held" => Tone.Good,
        "in-progress" => Tone.Warning,
        "announced" or "open" => Tone.Info,
        _ => Tone.Neutral,
    };
}

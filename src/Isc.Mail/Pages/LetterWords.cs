using Isc.Web.Components;

namespace Isc.Mail.Pages;

/// <summary>How pages show the state of a letter.</summary>
internal static class LetterWords
{
    public static Tone ToneOf(string state) => state switch
    {
        "sent" => Tone.Good,
        "failed" => Tone.Bad,
        "waiting" => Tone.Info,
        "kept" => Tone.Warning,
        _ => Tone.Neutral,
    };
}

using Isc.Meetings.Data;
using Isc.Meetings.Text;
using Isc.Meetings.Upcoming;
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

    /// <summary>As the API writes it; "virtual" for a day that a pattern gives.</summary>
    public static string StateOf(UpcomingMeeting meeting) => meeting.State is { } state ? Kebab<MeetingState>.Of(state) : "virtual";

    public static string HrefOf(UpcomingMeeting meeting) => meeting.Id is { } id ? $"meetings/{id}" : $"meetings/series/{meeting.Series}";

    public static Tone ToneOf(string state) => state switch
    {
        "held" or "settled" or "verified" or "approved" or "published" => Tone.Good,
        "in-progress" or "discussing" or "blocked" or "claimed-done" => Tone.Warning,
        "announced" or "open" or "assigned" or "accepted" or "circulated" => Tone.Info,
        _ => Tone.Neutral,
    };
}

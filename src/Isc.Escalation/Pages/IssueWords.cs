using Isc.Escalation.Data;
using Isc.Escalation.Text;
using Isc.Web.Components;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace Isc.Escalation.Pages;

/// <summary>How pages say what issues are.</summary>
internal static class IssueWords
{
    public static Tone ToneOf(IssueState state) => state switch
    {
        IssueState.Open => Tone.Info,
        IssueState.Acknowledged or IssueState.Implementing => Tone.Warning,
        IssueState.Decided or IssueState.Resolved or IssueState.Closed => Tone.Good,
        _ => Tone.Neutral,
    };

    /// <summary>A moment by the time of Geneva, in the words of the language.</summary>
    public static string Moment(this IStringLocalizer<Texts> words, DateTime utc)
    {
        var local = Instant.FromDateTimeUtc(utc).InZone(DateTimeZoneProviders.Tzdb["Europe/Zurich"]).LocalDateTime.ToDateTimeUnspecified();
        return words["Moment", Isc.Time.DateText.ToLongText(DateOnly.FromDateTime(local)), local.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)];
    }
}

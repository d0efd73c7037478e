using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Isc.Organisation.Preferring;

/// <summary>The body of <c>PUT organisation/preferences</c>.</summary>
internal sealed record PreferencesRequest
{
    [Description("ar, zh, en, fr, ru or es."), Required]
    public string? Language { get; init; }

    [Description("Minutes before a meeting at which the calendar rings; null for never."), Range(0, AccountPreferences.LongestAlarm)]
    public int? AlarmMinutes { get; init; }

    [Description("True where the notices of a day come as one mail.")]
    public bool Digest { get; init; }
}

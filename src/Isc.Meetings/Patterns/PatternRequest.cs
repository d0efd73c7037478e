using System.ComponentModel;

namespace Isc.Meetings.Patterns;

/// <summary>The body of <c>PUT meetings/series/{key}/pattern</c>.</summary>
internal sealed record PatternRequest
{
    [Description("A rule of RFC 5545: FREQ of DAILY, WEEKLY, MONTHLY or YEARLY; INTERVAL, COUNT or UNTIL, BYDAY, BYMONTHDAY, WKST. FREQ=MONTHLY;BYDAY=3TH")]
    public string? Rule { get; init; }

    [Description("The first day; the rule must give it.")]
    public DateOnly? From { get; init; }

    [Description("Local time, HH:mm.")]
    public string? StartsAt { get; init; }

    [Description("Local time of the same day, HH:mm.")]
    public string? EndsAt { get; init; }

    [Description("IANA name: Europe/Zurich.")]
    public string? Zone { get; init; }

    [Description("on-site, remote or hybrid.")]
    public string? Mode { get; init; }

    public string? Place { get; init; }

    [Description("Days left out, such as holidays.")]
    public IReadOnlyList<DateOnly>? Except { get; init; }
}

using System.Globalization;
using Isc.Meetings.Data;

namespace Isc.Meetings.Recording;

/// <summary>Checks of date, time, zone, mode and place that all requests share.</summary>
internal static class MeetingFacts
{
    // Nothing in the record is older than the Union or further ahead than any plan.
    private static readonly DateOnly Earliest = new(1865, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    public static Problems Dates(this Problems problems, DateOnly? from, DateOnly? until) => problems
        .Refuse(from < Earliest || from > Latest, "from", "Problem_Year", Earliest.Year, Latest.Year)
        .Refuse(until > Latest, "until", "Problem_Year", Earliest.Year, Latest.Year)
        .Refuse(from is null && until is not null, "from", "Problem_FirstDay")
        .Refuse(until < from, "until", "Time_EndBeforeStart");

    public static Problems Times(this Problems problems, string? startsAt, string? endsAt, DateOnly? from, DateOnly? until)
    {
        var (start, end) = (TimeOf(startsAt), TimeOf(endsAt));
        return problems
            .Refuse(startsAt is not null && start is null, "startsAt", "Problem_Time")
            .Refuse(endsAt is not null && end is null, "endsAt", "Problem_Time")
            .Refuse(end <= start && (until is null || until == from), "endsAt", "Time_EndBeforeStart");
    }

    public static Problems Setting(this Problems problems, string? zone, string? mode, string? place) => problems
        .Refuse(zone is not null && !IsZone(zone), "zone", "Problem_Zone", Short(zone))
        .Refuse(mode is not null && !Kebab<MeetingMode>.TryRead(mode, out _), "mode", "Problem_Choice", Kebab<MeetingMode>.All)
        .Refuse(place?.Length > Limits.Place, "place", "Problem_TooLong", Limits.Place);

    /// <summary>What a message repeats of a client's text.</summary>
    public static string? Short(string? text) => text?.Length > 60 ? text[..60] + "…" : text;

    private static bool IsZone(string zone) => zone.Length <= 60 && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.HasIanaId;

    private static TimeOnly? TimeOf(string? text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}

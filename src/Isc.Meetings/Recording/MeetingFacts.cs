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
        .When(from < Earliest || from > Latest, "from", "The day must lie between 1865 and 2100.")
        .When(until > Latest, "until", "The day must lie between 1865 and 2100.")
        .When(from is null && until is not null, "from", "Give the first possible day too.")
        .When(until < from, "until", "The end lies before the start.");

    public static Problems Times(this Problems problems, string? startsAt, string? endsAt, DateOnly? from, DateOnly? until)
    {
        var (start, end) = (TimeOf(startsAt), TimeOf(endsAt));
        return problems
            .When(startsAt is not null && start is null, "startsAt", "Write the time as HH:mm.")
            .When(endsAt is not null && end is null, "endsAt", "Write the time as HH:mm.")
            .When(end <= start && (until is null || until == from), "endsAt", "The end lies before the start.");
    }

    public static Problems Setting(this Problems problems, string? zone, string? mode, string? place) => problems
        .When(zone is not null && !IsZone(zone), "zone", $"'{Short(zone)}' is not an IANA time zone, such as Europe/Zurich.")
        .When(mode is not null && !Kebab<MeetingMode>.TryRead(mode, out _), "mode", $"'{Short(mode)}' is not a mode; use one of {Kebab<MeetingMode>.All}.")
        .When(place?.Length > Limits.Place, "place", $"At most {Limits.Place} characters.");

    /// <summary>What a message repeats of a client's text.</summary>
    public static string? Short(string? text) => text?.Length > 60 ? text[..60] + "…" : text;

    private static bool IsZone(string zone) => zone.Length <= 60 && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.HasIanaId;

    private static TimeOnly? TimeOf(string? text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}

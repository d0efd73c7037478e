using NodaTime;

namespace Isc.Escalation.Calendars;

/// <summary>What is wrong with a calendar, by field.</summary>
internal static class CalendarCheck
{
    private const int MostHolidays = 1_000;

    public static Problems Of(CalendarRules rules) => Missing(rules) is { Any: true } missing ? missing : Wrong(rules);

    // What the body of a request leaves out, or says to be null, comes as null whatever its type says.
    private static Problems Missing(CalendarRules rules) => new Problems()
        .When(rules.Zone is null, "zone", "Name the time zone.")
        .When(rules.Days is null, "days", "Name a day of the week at least.")
        .When(rules.Holidays is null || rules.Holidays.Any(holiday => holiday is null), "holidays", "Name the holidays; the list may be empty.");

    private static Problems Wrong(CalendarRules rules) => new Problems()
        .When(DateTimeZoneProviders.Tzdb.GetZoneOrNull(rules.Zone) is null, "zone", $"'{rules.Zone}' is no IANA time zone.")
        .When(rules.Closes <= rules.Opens, "closes", "A working day ends after it begins.")
        .When((rules.Closes - rules.Opens).TotalMinutes < 60, "closes", "A working day has an hour at least.")
        .When(rules.Days.Count == 0, "days", "Name a day of the week at least.")
        .When(rules.Holidays.Count > MostHolidays, "holidays", $"At most {MostHolidays} holidays.")
        .When(rules.Holidays.DistinctBy(h => h.Day).Count() != rules.Holidays.Count, "holidays", "A day is listed twice.")
        .When(rules.Holidays.Any(h => string.IsNullOrWhiteSpace(h.Name) || h.Name.Length > 100), "holidays", "Each holiday has a name of at most 100 characters.");
}

using NodaTime;

namespace Isc.Escalation.Calendars;

/// <summary>What is wrong with a calendar, by field.</summary>
internal static class CalendarCheck
{
    private const int MostHolidays = 1_000;

    public static Problems Of(CalendarRules rules) => Missing(rules) is { Any: true } missing ? missing : Wrong(rules);

    // What the body of a request leaves out, or says to be null, comes as null whatever its type says.
    private static Problems Missing(CalendarRules rules) => new Problems()
        .When(rules.Zone is null, "zone", "Zone")
        .When(rules.Days is null, "days", "Days")
        .When(rules.Holidays is null || rules.Holidays.Any(holiday => holiday is null), "holidays", "Holidays");

    private static Problems Wrong(CalendarRules rules) => new Problems()
        .When(DateTimeZoneProviders.Tzdb.GetZoneOrNull(rules.Zone) is null, "zone", "NoZone", rules.Zone)
        .When(rules.Closes <= rules.Opens, "closes", "Closes")
        .When((rules.Closes - rules.Opens).TotalMinutes < 60, "closes", "Hour")
        .When(rules.Days.Count == 0, "days", "Days")
        .When(rules.Holidays.Count > MostHolidays, "holidays", "AtMost", MostHolidays)
        .When(rules.Holidays.DistinctBy(h => h.Day).Count() != rules.Holidays.Count, "holidays", "DayTwice")
        .When(rules.Holidays.Any(h => string.IsNullOrWhiteSpace(h.Name) || h.Name.Length > 100), "holidays", "HolidayName", 100);
}

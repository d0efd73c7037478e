using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace Isc.Meetings.Calendar;

/// <summary>
/// VTIMEZONE from NodaTime's data: each change of the clocks within the days that the calendar holds, written out. Rules would be
/// shorter, but no rule says Cairo's changes, and every reader understands a list.
/// </summary>
internal static class IcsZone
{
    public static void Write(IcsText ics, DateTimeZone zone, LocalDate first, LocalDate last)
    {
        ics.Line("BEGIN", "VTIMEZONE").Line("TZID", zone.Id);
        // From a year before: some readers need to have seen standard time once to know what summer time is.
        var from = first.PlusYears(-1).AtStartOfDayInZone(zone).ToInstant();
        var until = last.PlusDays(2).AtStartOfDayInZone(zone).ToInstant();
        foreach (var interval in zone.GetZoneIntervals(from, until))
            Write(ics, zone, interval);
        ics.Line("END", "VTIMEZONE");
    }

    private static void Write(IcsText ics, DateTimeZone zone, ZoneInterval interval)
    {
        var before = interval.HasStart ? zone.GetZoneInterval(interval.Start - Duration.Epsilon).WallOffset : interval.WallOffset;
        var start = interval.HasStart ? interval.Start.WithOffset(before).LocalDateTime : new LocalDateTime(1970, 1, 1, 0, 0);
        var kind = interval.Savings == Offset.Zero ? "STANDARD" : "DAYLIGHT";
        ics.Line("BEGIN", kind)
            .Line("DTSTART", IcsWriter.Local(start))
            .Line("TZOFFSETFROM", Written(before))
            .Line("TZOFFSETTO", Written(interval.WallOffset))
            .Text("TZNAME", interval.Name)
            .Line("END", kind);
    }

    private static string Written(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        var sign = offset.Seconds < 0 ? '-' : '+';
        return seconds % 60 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{sign}{seconds / 3600:00}{seconds / 60 % 60:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{seconds / 3600:00}{seconds / 60 % 60:00}{seconds % 60:00}");
    }
}

using System.Globalization;
using Isc.Meetings.Data;
using Isc.Meetings.Recurrence;
using NodaTime;

namespace Isc.Meetings.Patterns;

/// <summary>The days that a pattern gives.</summary>
internal static class PatternDays
{
    /// <summary>Those from <paramref name="from"/> to <paramref name="until"/>, without the exceptions.</summary>
    public static IEnumerable<DateOnly> Of(SeriesPattern pattern, DateOnly from, DateOnly until) => All(pattern)
        .SkipWhile(day => day < from).TakeWhile(day => day <= until).Where(day => !pattern.Except.Contains(day));

    /// <summary>All that the rule gives, exceptions included.</summary>
    public static IEnumerable<DateOnly> All(SeriesPattern pattern) =>
        Occurrences.Of(RuleReader.Read(pattern.Rule).Rule!, FirstOf(pattern), WallTime.ZoneOf(pattern.Zone)!).Select(start => start.Date.ToDateOnly());

    /// <summary>Its first start.</summary>
    public static LocalDateTime FirstOf(SeriesPattern pattern) => At(pattern.From, pattern.StartsAt);

    /// <summary>A day with a time that is written HH:mm.</summary>
    public static LocalDateTime At(DateOnly day, string time) =>
        LocalDate.FromDateOnly(day).At(LocalTime.FromTimeOnly(TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture)));
}

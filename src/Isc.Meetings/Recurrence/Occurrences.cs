using NodaTime;

namespace Isc.Meetings.Recurrence;

/// <summary>The starts that a rule gives, in order.</summary>
internal static class Occurrences
{
    // A rule that never comes true (31 February) ends here too.
    private const int LastYear = 2200;

    /// <summary>At most <see cref="RuleReader.Most"/>; the first day counts only where the rule itself gives it.</summary>
    public static IEnumerable<LocalDateTime> Of(RecurrenceRule rule, LocalDateTime first, DateTimeZone zone) => Days(rule, first.Date)
        .SkipWhile(day => day < first.Date)
        .Select(day => day.At(first.TimeOfDay))
        .TakeWhile(start => rule.Until is not { } until || until.Holds(start, zone))
        .Take(rule.Count ?? RuleReader.Most);

    private static IEnumerable<LocalDate> Days(RecurrenceRule rule, LocalDate first) => rule.Frequency switch
    {
        Frequency.Daily => Steps(first, i => first.PlusDays(i * rule.Interval)),
        Frequency.Weekly => Weeks(rule, first),
        Frequency.Monthly => Months(rule, first),
        _ => Steps(first, i => new LocalDate(first.Year + (i * rule.Interval), first.Month, 1)).SelectMany(month => DayOf(month, first.Day)),
    };

    private static IEnumerable<LocalDate> Weeks(RecurrenceRule rule, LocalDate first)
    {
        var start = first.PlusDays(-DaysAfter(rule.WeekStart, first.DayOfWeek));
        var days = rule.Days.Count == 0 ? [DaysAfter(rule.WeekStart, first.DayOfWeek)] : rule.Days.Select(d => DaysAfter(rule.WeekStart, d.Day)).Order().ToArray();
        return Steps(start, i => start.PlusWeeks(i * rule.Interval)).SelectMany(week => days.Select(day => week.PlusDays(day)));
    }

    private static IEnumerable<LocalDate> Months(RecurrenceRule rule, LocalDate first)
    {
        var start = new LocalDate(first.Year, first.Month, 1);
        return Steps(start, i => start.PlusMonths(i * rule.Interval)).SelectMany(month =>
            rule.Days.Count > 0 ? rule.Days.SelectMany(day => WeekdaysOf(month, day)).Distinct().Order()
            : rule.MonthDays.Count > 0 ? rule.MonthDays.SelectMany(day => DayOf(month, day)).Distinct().Order()
            : DayOf(month, first.Day));
    }

    private static IEnumerable<LocalDate> Steps(LocalDate first, Func<int, LocalDate> step)
    {
        for (var i = 0; first.Year <= LastYear; i++)
        {
            var next = step(i);
            if (next.Year > LastYear)
                yield break;
            yield return next;
        }
    }

    private static IEnumerable<LocalDate> DayOf(LocalDate month, int day)
    {
        var length = LengthOf(month);
        var number = day > 0 ? day : length + 1 + day;
        return number >= 1 && number <= length ? [month.PlusDays(number - 1)] : [];
    }

    private static IEnumerable<LocalDate> WeekdaysOf(LocalDate month, RuleDay day)
    {
        var all = new List<LocalDate>(5);
        for (var d = month.PlusDays(DaysAfter(month.DayOfWeek, day.Day)); d.Month == month.Month; d = d.PlusWeeks(1))
            all.Add(d);
        var index = day.Nth is { } nth ? (nth > 0 ? nth - 1 : all.Count + nth) : 0;
        return day.Nth is null ? all : index >= 0 && index < all.Count ? [all[index]] : [];
    }

    private static int DaysAfter(IsoDayOfWeek start, IsoDayOfWeek day) => ((int)day - (int)start + 7) % 7;

    private static int LengthOf(LocalDate month) => CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month);
}

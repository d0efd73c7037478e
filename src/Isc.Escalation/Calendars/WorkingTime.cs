using NodaTime;
using NodaTime.TimeZones;

namespace Isc.Escalation.Calendars;

/// <summary>
/// Reckons in working time, by one edition of a calendar and nothing else: neither the server's zone nor the clock. Both ends of a
/// shift count as working. Zone rules are those of NodaTime.
/// </summary>
internal sealed class WorkingTime(CalendarRules rules)
{
    // A limit is days; whoever asks beyond forty years asks by mistake.
    private const int Horizon = 40 * 366;

    private readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb[rules.Zone];
    private readonly LocalTime _opens = LocalTime.FromTimeOnly(rules.Opens);
    private readonly LocalTime _closes = LocalTime.FromTimeOnly(rules.Closes);
    private readonly HashSet<DayOfWeek> _days = [.. rules.Days];
    private readonly HashSet<DateOnly> _holidays = [.. rules.Holidays.Select(h => h.Day)];

    /// <summary>Minutes of a working day.</summary>
    public int DayMinutes { get; } = (int)(rules.Closes - rules.Opens).TotalMinutes;

    /// <summary>
    /// When <paramref name="working"/> has been worked since <paramref name="entered"/>, the pauses left out. Never earlier for a longer
    /// time, and never at an instant at which nobody works.
    /// </summary>
    public Instant Due(Instant entered, Duration working, IReadOnlyList<Interval> pauses)
    {
        var left = working;
        foreach (var (start, end) in ShiftsFrom(entered).SelectMany(shift => Without(shift, pauses)))
        {
            if (end - start >= left)
                return start + left;
            left -= end - start;
        }

        throw new ArgumentOutOfRangeException(nameof(working), working, "No calendar reaches that far.");
    }

    /// <summary>How long is worked between two instants, the pauses left out.</summary>
    public Duration Between(Instant from, Instant until, IReadOnlyList<Interval> pauses)
    {
        var worked = Duration.Zero;
        foreach (var (start, end) in ShiftsFrom(from).TakeWhile(shift => shift.Start < until)
            .SelectMany(shift => Without((shift.Start, Instant.Min(shift.End, until)), pauses)))
            worked += end - start;
        return worked;
    }

    /// <summary>Whether anybody works at an instant.</summary>
    public bool IsWorking(Instant at)
    {
        var date = at.InZone(_zone).Date;
        return Works(date) && ShiftOn(date) is var (start, end) && start <= at && at <= end;
    }

    /// <summary>The first opening after an instant.</summary>
    public Instant NextOpening(Instant after) => ShiftsFrom(after).First(shift => shift.Start > after).Start;

    /// <summary>The first opening on or after a day.</summary>
    public Instant OpeningFrom(DateOnly day) => OpeningsFrom(LocalDate.FromDateOnly(day)).First();

    /// <summary>The day by the calendar's place.</summary>
    public DateOnly DayOf(Instant at) => at.InZone(_zone).Date.ToDateOnly();

    /// <summary>The days from <paramref name="from"/> to <paramref name="until"/>, both left out, on which anybody works.</summary>
    public int DaysBetween(DateOnly from, DateOnly until) => Enumerable.Range(1, Math.Max(0, until.DayNumber - from.DayNumber - 1))
        .Count(n => Works(LocalDate.FromDateOnly(from.AddDays(n))));

    private IEnumerable<Instant> OpeningsFrom(LocalDate first) => DatesFrom(first).Select(date => ShiftOn(date).Start);

    private IEnumerable<(Instant Start, Instant End)> ShiftsFrom(Instant from) => DatesFrom(from.InZone(_zone).Date)
        .Select(ShiftOn).Where(shift => shift.End > from).Select(shift => (Instant.Max(shift.Start, from), shift.End));

    private IEnumerable<LocalDate> DatesFrom(LocalDate first) => Enumerable.Range(0, Horizon).Select(first.PlusDays).Where(Works);

    private bool Works(LocalDate date) => date.ToDateOnly() is var day && _days.Contains(day.DayOfWeek) && !_holidays.Contains(day);

    // An opening that a clock change skips is at the first instant after it.
    private (Instant Start, Instant End) ShiftOn(LocalDate date) => (At(date + _opens), At(date + _closes));

    private Instant At(LocalDateTime local) => _zone.ResolveLocal(local, Resolvers.LenientResolver).ToInstant();

    private static IEnumerable<(Instant Start, Instant End)> Without((Instant Start, Instant End) shift, IReadOnlyList<Interval> pauses)
    {
        var start = shift.Start;
        foreach (var pause in pauses.Where(p => p.End > shift.Start && p.Start < shift.End).OrderBy(p => p.Start))
        {
            if (pause.Start > start)
                yield return (start, pause.Start);
            start = Instant.Max(start, pause.End);
        }

        if (start < shift.End)
            yield return (start, shift.End);
    }
}

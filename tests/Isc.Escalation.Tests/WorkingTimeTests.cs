using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using Isc.Testing;
using NodaTime;

namespace Isc.Escalation.Tests;

/// <summary>The calendar of Geneva on its borders: opening and closing, Easter of 2021, pauses that meet.</summary>
[Trait("Promise", "I16")]
[Trait("Catalogue", "T21")]
public sealed class WorkingTimeTests
{
    private static readonly WorkingTime Geneva = new(new Shipped().CalendarRules);

    // Tuesday 16 March 2021, 09:00 in Geneva.
    private static readonly Instant Opening = Instant.FromUtc(2021, 3, 16, 8, 0);

    [Fact]
    public void The_next_opening_comes_after_the_present_one() =>
        Assert.Equal(Opening + Duration.FromDays(1), Geneva.NextOpening(Opening));

    [Theory]
    [InlineData("2021-04-01", "2021-04-07", 1)]
    [InlineData("2021-03-15", "2021-03-19", 3)]
    [InlineData("2021-03-15", "2021-03-16", 0)]
    [InlineData("2021-03-16", "2021-03-16", 0)]
    [InlineData("2021-03-19", "2021-03-15", 0)]
    public void Days_between_leave_out_both_and_those_without_work(string from, string until, int days) =>
        Assert.Equal(days, Geneva.DaysBetween(Day(from), Day(until)));

    [Theory]
    // Nine hours of work end with the day; a pause that ends where another begins, or lies in it, or comes first in the list, counts once.
    [InlineData("", 9)]
    [InlineData("1-2", 24 + 1)]
    [InlineData("1-2 2-3", 24 + 2)]
    [InlineData("2-3 1-2", 24 + 2)]
    [InlineData("1-4 2-3", 24 + 3)]
    [InlineData("0-1", 24 + 1)]
    [InlineData("8-9", 24 + 1)]
    [InlineData("9-24", 9)]
    [InlineData("-3-0", 9)]
    public void Each_hour_of_pause_counts_once(string pauses, int due)
    {
        var intervals = pauses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pause =>
        {
            var at = pause.LastIndexOf('-');
            return new Interval(Opening + Hours(pause[..at]), Opening + Hours(pause[(at + 1)..]));
        }).ToList();

        Assert.Equal(Opening + Duration.FromHours(due), Geneva.Due(Opening, Duration.FromHours(9), intervals));
        Assert.Equal(Duration.FromHours(9), Geneva.Between(Opening, Opening + Duration.FromHours(due), intervals));
    }

    [Fact]
    public void A_calendar_on_which_nobody_works_reaches_no_limit() => Assert.Equal("working", Assert.Throws<ArgumentOutOfRangeException>(
        () => new WorkingTime(new Shipped().CalendarRules with { Days = [] }).Due(Opening, Duration.FromHours(1), [])).ParamName);

    [Fact]
    public void The_clock_is_read_to_the_second()
    {
        var clock = new FakeClock(new DateTimeOffset(2021, 3, 16, 8, 0, 7, 999, TimeSpan.Zero));

        Assert.Equal(new DateTime(2021, 3, 16, 8, 0, 7, DateTimeKind.Utc), clock.Second());
    }

    [Fact]
    public void A_pause_that_ended_as_it_began_is_none()
    {
        var at = Opening.ToDateTimeUtc();
        IReadOnlyList<Pause> pauses = [new(at, at, "Leave", null), new(at, at.AddSeconds(1), "Leave", null)];

        Assert.Equal([new Interval(Opening, Opening + Duration.FromSeconds(1))], pauses.ToIntervals());
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static Duration Hours(string hours) => Duration.FromHours(int.Parse(hours, System.Globalization.CultureInfo.InvariantCulture));
}

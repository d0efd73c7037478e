using FsCheck;
using FsCheck.Fluent;
using Isc.Escalation.Calendars;
using Isc.Escalation.Ladders;
using Isc.Testing;
using NodaTime;
using Interval = NodaTime.Interval;

namespace Isc.Escalation.Tests;

/// <summary>The deadline function, over random entries, durations, pauses, zones and holidays.</summary>
public sealed class DeadlineTests
{
    private static readonly string[] Zones = ["Europe/Zurich", "Africa/Addis_Ababa", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia", "Africa/Cairo", "America/New_York"];
    private static readonly Instant Origin = Instant.FromUtc(2021, 1, 1, 0, 0);

    private static Arbitrary<Sample> Samples => (
        from zone in Gen.Elements(Zones)
        from entered in Gen.Choose(0, 6 * 366 * 24 * 60)
        from minutes in Gen.Choose(0, 40 * 540)
        from more in Gen.Choose(0, 10 * 540)
        from holidays in Gen.ArrayOf(Gen.Choose(0, 7 * 366))
        from gap in Gen.Choose(0, 20 * 24 * 60)
        from pause in Gen.Choose(1, 30 * 24 * 60)
        select new Sample(
            new(zone, new(9, 0), new(18, 0), [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
                [.. holidays.Distinct().Select(day => new Holiday(new DateOnly(2021, 1, 1).AddDays(day), "Holiday"))]),
            Origin + Duration.FromMinutes(entered), Duration.FromMinutes(minutes), Duration.FromMinutes(more),
            new(Origin + Duration.FromMinutes(entered + gap), Origin + Duration.FromMinutes(entered + gap + pause)))).ToArbitrary();

    [Fact]
    [Trait("Promise", "I16")]
    [Trait("Catalogue", "T24")]
    public void A_longer_limit_is_never_due_earlier() => Check(s => s.Time.Due(s.Entered, s.Limit, []) <= s.Time.Due(s.Entered, s.Limit + s.More, []));

    [Fact]
    [Trait("Promise", "I16")]
    public void Nothing_is_due_when_nobody_works() => Check(s => s.Time.IsWorking(s.Time.Due(s.Entered, s.Limit, []))
        && s.Time.IsWorking(s.Time.Due(s.Entered, s.Limit, [s.Pause])));

    [Fact]
    [Trait("Promise", "I16")]
    public void Until_it_is_due_the_limit_is_worked_no_more_and_no_less() => Check(s =>
        s.Time.Between(s.Entered, s.Time.Due(s.Entered, s.Limit, [s.Pause]), [s.Pause]) == s.Limit);

    [Fact]
    [Trait("Promise", "I16")]
    public void A_pause_adds_exactly_the_working_time_that_it_takes() => Check(s =>
    {
        var (without, with) = (s.Time.Due(s.Entered, s.Limit, []), s.Time.Due(s.Entered, s.Limit, [s.Pause]));
        var paused = s.Time.Between(s.Pause.Start, Instant.Min(s.Pause.End, with), []);
        return s.Pause.Start >= without || s.Time.Between(without, with, []) == paused;
    });

    [Fact]
    [Trait("Promise", "I16")]
    [Trait("Catalogue", "T21")]
    public void The_zone_of_the_server_does_not_matter()
    {
        var zurich = new WorkingTime(new Shipped().CalendarRules);
        var entered = Instant.FromUtc(2021, 3, 26, 15, 30);
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            var due = new[] { "UTC", "Pacific/Kiritimati", "America/Anchorage" }.Select(zone =>
            {
                Environment.SetEnvironmentVariable("TZ", zone);
                TimeZoneInfo.ClearCachedData();
                return zurich.Due(entered, Duration.FromHours(9), []);
            });
            // Friday 16:30 in Geneva, an hour and a half of it left; Monday is after the change to summer time.
            Assert.All(due, at => Assert.Equal(Instant.FromUtc(2021, 3, 29, 14, 30), at));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [InlineData("2021-03-15T08:00", 540, "2021-03-15T17:00")]
    [InlineData("2021-03-15T08:00", 541, "2021-03-16T08:01")]
    [InlineData("2021-03-19T17:00", 60, "2021-03-22T09:00")]
    [InlineData("2021-04-01T16:00", 120, "2021-04-06T09:00")]
    [InlineData("2021-04-03T12:00", 0, "2021-04-06T07:00")]
    [InlineData("2024-02-28T17:00", 540, "2024-02-29T17:00")]
    public void Geneva_works_from_nine_to_six_but_on_weekends_and_holidays(string entered, int minutes, string due)
    {
        var zurich = new WorkingTime(new Shipped().CalendarRules);
        Assert.Equal(Utc(due), zurich.Due(Utc(entered), Duration.FromMinutes(minutes), []));
    }

    private static Instant Utc(string text) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value.InUtc().ToInstant();

    private static void Check(Func<Sample, bool> holds) =>
        Prop.ForAll(Samples, s => holds(s)).Check(Config.QuickThrowOnFailure.WithMaxTest(Size.Of(ordinary: 200, soak: 10_000)));

    internal sealed record Sample(CalendarRules Rules, Instant Entered, Duration Limit, Duration More, Interval Pause)
    {
        public WorkingTime Time { get; } = new(Rules);
    }
}

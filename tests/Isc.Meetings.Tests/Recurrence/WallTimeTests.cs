using Isc.Meetings.Recurrence;
using Isc.Testing;
using NodaTime;

namespace Isc.Meetings.Tests.Recurrence;

[Trait("Catalogue", "T21")]
[Trait("Promise", "I30")]
public sealed class WallTimeTests
{
    [Fact]
    public void Meetings_keep_their_wall_time_over_every_change_of_every_zone()
    {
        var zones = DateTimeZoneProviders.Tzdb.Ids.Where(id => id.Contains('/', StringComparison.Ordinal)).ToList();
        var step = Math.Max(1, zones.Count / Size.Of(ordinary: 40, soak: 600));
        foreach (var zone in zones.Where((_, i) => i % step == 0).Concat(["Europe/Zurich", "America/New_York", "Asia/Kolkata", "Africa/Cairo"]).Select(id => DateTimeZoneProviders.Tzdb[id]))
        {
            var from = Instant.FromUtc(2025, 1, 1, 0, 0);
            foreach (var change in zone.GetZoneIntervals(from, Instant.FromUtc(Size.Of(ordinary: 2027, soak: 2031), 1, 1, 0, 0)).Where(interval => interval.HasStart && interval.Start > from))
            {
                var first = change.Start.InZone(zone).LocalDateTime.Date.PlusWeeks(-2).At(new LocalTime(14, 0));
                var starts = Occurrences.Of(RuleReader.Read("FREQ=WEEKLY;COUNT=5").Rule!, first, zone).ToList();
                Assert.All(starts, start => Assert.Equal(new LocalTime(14, 0), WallTime.InstantOf(start, zone).InZone(zone).TimeOfDay));
                var (before, after) = (WallTime.InstantOf(starts[0], zone), WallTime.InstantOf(starts[4], zone));
                Assert.Equal(Duration.FromDays(28) - Duration.FromSeconds(zone.GetUtcOffset(after).Seconds - zone.GetUtcOffset(before).Seconds), after - before);
            }
        }
    }

    [Theory]
    [InlineData("Europe/Zurich", "2025-03-30T02:30:00", false, "2025-03-30T01:30:00Z")]
    [InlineData("Europe/Zurich", "2025-10-26T02:30:00", true, "2025-10-26T00:30:00Z")]
    [InlineData("America/New_York", "2025-03-09T02:30:00", false, "2025-03-09T07:30:00Z")]
    [InlineData("America/New_York", "2025-11-02T01:30:00", true, "2025-11-02T05:30:00Z")]
    [InlineData("Africa/Cairo", "2025-04-25T00:30:00", false, "2025-04-24T22:30:00Z")]
    [InlineData("Asia/Kolkata", "2025-03-30T02:30:00", true, "2025-03-29T21:00:00Z")]
    [InlineData("Pacific/Apia", "2011-12-30T12:00:00", false, "2011-12-30T22:00:00Z")]
    public void Skipped_time_is_read_with_the_offset_before_and_a_doubled_one_is_the_first(string zone, string local, bool exists, string instant)
    {
        var (at, where) = (NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(local).Value, WallTime.ZoneOf(zone)!);
        Assert.Equal(exists, WallTime.Exists(at, where));
        Assert.Equal(NodaTime.Text.InstantPattern.ExtendedIso.Parse(instant).Value, WallTime.InstantOf(at, where));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Europe/Atlantis")]
    [InlineData("../../etc/passwd")]
    public void Zone_that_nobody_knows_is_none(string? zone) => Assert.Null(WallTime.ZoneOf(zone));
}

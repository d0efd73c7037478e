using Isc.Access;
using Isc.Bodies;
using Isc.Meetings.Calendar;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Meetings.Patterns;
using Isc.Meetings.Upcoming;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Tests.Patterns;

public abstract class SeriesTests(IDatabases databases) : IAsyncLifetime
{
    private static readonly PatternRequest Weekly = new()
    {
        Rule = "FREQ=WEEKLY;BYDAY=TH", From = new(2021, 3, 18), StartsAt = "14:00", EndsAt = "16:00", Zone = "Europe/Zurich", Mode = "remote", Except = [new(2021, 4, 1)],
    };

    private Kernel _kernel = null!;

    public async ValueTask InitializeAsync()
    {
        _kernel = await Kernel.StartAsync(databases, withRecord: false);
        Speech.In("en");
        await AskAsync((keeper, cancelled) => keeper.AddAsync(
            new BodyName(StableId.Of("body/isc-tf"), "isc-tf", "ISC-TF", LocalizedText.English("Task Force")),
            new() { Body = "isc-tf", Key = "weekly", Name = LocalizedText.English("Weekly"), NextNumber = 40 }, cancelled));
        Assert.Null((await AskAsync((keeper, cancelled) => keeper.ChangeAsync("weekly", 1, Weekly, cancelled))).Problems);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _kernel.DisposeAsync();
    }

    [Fact]
    public async Task Occurrences_stay_virtual_until_one_is_opened_with_the_next_number()
    {
        Assert.Equal(["2021-03-18 virtual", "2021-03-25 virtual", "2021-04-08 virtual"], await DaysAsync());
        var meeting = (await AskAsync((keeper, cancelled) => keeper.OpenAsync("weekly", new(2021, 3, 25), cancelled))).Meeting!;
        Assert.Equal((40, MeetingState.Draft, "14:00", "Europe/Zurich"), (meeting.Number, meeting.State, meeting.StartsAt, meeting.Zone));
        Assert.Equal(["2021-03-18 virtual", "2021-03-25 draft", "2021-04-08 virtual"], await DaysAsync());
    }

    [Fact]
    [Trait("Promise", "I10")]
    public async Task Pattern_stands_for_everyone_else_until_the_meeting_is_announced()
    {
        var before = await FeedAsync(Actor.Visitor);
        var meeting = (await AskAsync((keeper, cancelled) => keeper.OpenAsync("weekly", new(2021, 3, 25), cancelled))).Meeting!;
        Assert.Equal(before, await FeedAsync(Actor.Visitor));
        await MoveAsync(meeting.Id, MeetingTrigger.Announce, 1, new());
        Assert.NotEqual(before, await FeedAsync(Actor.Visitor));
    }

    [Fact]
    public async Task Cancelled_day_stays_as_a_marker_and_takes_no_number()
    {
        var (meeting, _) = await AskAsync((keeper, cancelled) => keeper.CancelAsync("weekly", new(2021, 3, 25), "Nobody is free", cancelled));
        Assert.Equal((null, MeetingState.Cancelled), (meeting!.Number, meeting.State));
        Assert.Contains("2021-03-25 cancelled", await DaysAsync());
        var month = await _kernel.AskAsync<UpcomingReader, IReadOnlyList<UpcomingMeeting>>((reader, cancelled) => reader.MonthAsync(new(), new(2021, 3, 1), cancelled), Actor.Visitor);
        Assert.Equal([null, MeetingState.Cancelled], month.OrderBy(m => m.Order).Select(m => m.State));
    }

    [Fact]
    public async Task Moved_occurrence_leaves_a_marker_on_its_day()
    {
        var meeting = (await AskAsync((keeper, cancelled) => keeper.OpenAsync("weekly", new(2021, 3, 25), cancelled))).Meeting!;
        await MoveAsync(meeting.Id, MeetingTrigger.Announce, 1, new());
        await MoveAsync(meeting.Id, MeetingTrigger.Move, 2, new() { From = new(2021, 4, 6) });
        var march = await _kernel.AskAsync<UpcomingReader, IReadOnlyList<UpcomingMeeting>>((reader, cancelled) => reader.MonthAsync(new(), new(2021, 3, 1), cancelled), Actor.Visitor);
        Assert.Equal(new DateOnly(2021, 4, 6), Assert.Single(march, m => m.When.From == new DateOnly(2021, 3, 25)).MovedTo!.Value.From);
        var feed = await FeedAsync(Actor.Visitor);
        Assert.Contains("RECURRENCE-ID;TZID=Europe/Zurich:20210325T140000\r\n", feed, StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=Europe/Zurich:20210406T140000\r\n", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Day_without_a_meeting_and_one_that_is_taken_are_refused()
    {
        Assert.Equal(["day"], (await AskAsync((keeper, cancelled) => keeper.OpenAsync("weekly", new(2021, 3, 26), cancelled))).Problems!.Fields.Keys);
        Assert.Equal(["day"], (await AskAsync((keeper, cancelled) => keeper.OpenAsync("weekly", new(2021, 4, 1), cancelled))).Problems!.Fields.Keys);
        await AskAsync((keeper, cancelled) => keeper.OpenAsync("weekly", new(2021, 3, 25), cancelled));
        Assert.Equal(["day"], (await AskAsync((keeper, cancelled) => keeper.CancelAsync("weekly", new(2021, 3, 25), "Why not", cancelled))).Problems!.Fields.Keys);
        Assert.Equal(["reason"], (await AskAsync((keeper, cancelled) => keeper.CancelAsync("weekly", new(2021, 4, 8), " ", cancelled))).Problems!.Fields.Keys);
    }

    [Fact]
    public async Task Sixteen_who_open_at_once_get_sixteen_numbers_in_a_row()
    {
        var days = Enumerable.Range(2, 16).Select(i => new DateOnly(2021, 3, 25).AddDays(7 * i)).ToList();
        var opened = await Task.WhenAll(days.Select(day => AskAsync((keeper, cancelled) => keeper.OpenAsync("weekly", day, cancelled))));
        Assert.Equal(Enumerable.Range(40, 16), opened.Select(o => o.Meeting!.Number!.Value).Order());
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;BYSETPOS=1", "rule")]
    [InlineData("", "rule")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=3", "from")]
    [InlineData("FREQ=DAILY;UNTIL=20300101", "from")]
    public async Task Pattern_that_cannot_be_kept_names_its_field(string rule, string field) =>
        Assert.Equal([field], (await AskAsync((keeper, cancelled) => keeper.ChangeAsync("weekly", 2, Weekly with { Rule = rule }, cancelled))).Problems!.Fields.Keys);

    [Fact]
    public async Task Time_that_the_zone_skips_end_before_start_and_unknown_zone_are_refused_in_the_readers_language()
    {
        Speech.In("fr");
        var skipped = await AskAsync((keeper, cancelled) => keeper.ChangeAsync(
            "weekly", 2, Weekly with { Rule = "FREQ=WEEKLY", From = new(2021, 3, 28), StartsAt = "02:30" }, cancelled));
        Assert.Contains("n’existe pas", Assert.Single(skipped.Problems!.Fields["from"]), StringComparison.Ordinal);
        Assert.Contains("endsAt", (await AskAsync((keeper, cancelled) => keeper.ChangeAsync("weekly", 2, Weekly with { EndsAt = "13:00" }, cancelled))).Problems!.Fields.Keys);
        Assert.Contains("zone", (await AskAsync((keeper, cancelled) => keeper.ChangeAsync("weekly", 2, Weekly with { Zone = "Mars/Olympus" }, cancelled))).Problems!.Fields.Keys);
    }

    [Fact]
    [Trait("Promise", "I3")]
    public Task Pattern_that_somebody_else_changed_is_not_overwritten() => Assert.ThrowsAsync<DbUpdateConcurrencyException>(() =>
        AskAsync((keeper, cancelled) => keeper.ChangeAsync("weekly", 1, Weekly, cancelled)));

    [Fact]
    [Trait("Promise", "I30")]
    public async Task Uid_is_stable_and_sequence_rises_with_every_change()
    {
        var (uid, sequence) = Of(await FeedAsync(Actor.Visitor));
        for (var version = 2; version < 6; version++)
        {
            await AskAsync((keeper, cancelled) => keeper.ChangeAsync("weekly", version, Weekly with { StartsAt = $"0{version}:00" }, cancelled));
            var (same, next) = Of(await FeedAsync(Actor.Visitor));
            Assert.Equal(uid, same);
            Assert.True(next > sequence);
            sequence = next;
        }

        static (string Uid, int Sequence) Of(string feed) => (
            feed.Split("\r\n").First(line => line.StartsWith("UID:", StringComparison.Ordinal)),
            int.Parse(feed.Split("\r\n").First(line => line.StartsWith("SEQUENCE:", StringComparison.Ordinal))[9..], System.Globalization.CultureInfo.InvariantCulture));
    }

    private Task<bool> MoveAsync(Guid id, MeetingTrigger trigger, int version, TransitionRequest request) => _kernel.AskAsync<MeetingMover, bool>(async (mover, cancelled) =>
    {
        await mover.MoveAsync(id, trigger, version, request, cancelled);
        return true;
    });

    private async Task<IReadOnlyList<string>> DaysAsync() => [.. (await _kernel.AskAsync<SeriesReader, IReadOnlyList<OccurrenceDetail>>((reader, cancelled) =>
        reader.OccurrencesAsync("weekly", new(2021, 3, 1), new(2021, 4, 10), cancelled))).Select(o => $"{o.Day:yyyy-MM-dd} {o.Status}")];

    private Task<string> FeedAsync(Actor actor) => _kernel.AskAsync<CalendarReader, string>(
        async (reader, cancelled) => new IcsWriter("en").Feed("All", await reader.ReadAsync(new(), null, cancelled)), actor);

    private Task<TResult> AskAsync<TResult>(Func<SeriesKeeper, CancellationToken, Task<TResult>> question) => _kernel.AskAsync(question);

    public sealed class OnSqlite(SqliteDatabases databases) : SeriesTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : SeriesTests(databases);
}

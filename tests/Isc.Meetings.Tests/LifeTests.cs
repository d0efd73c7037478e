using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Meetings.Reading;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Tests;

[Trait("Promise", "I5")]
public abstract class LifeTests(IDatabases databases)
{
    // The domain's table, written out again: state, trigger, state after.
    private static readonly HashSet<(MeetingState, MeetingTrigger, MeetingState)> Domain =
    [
        (MeetingState.Draft, MeetingTrigger.Announce, MeetingState.Announced),
        (MeetingState.Announced, MeetingTrigger.Freeze, MeetingState.Open),
        (MeetingState.Announced, MeetingTrigger.Move, MeetingState.Announced),
        (MeetingState.Open, MeetingTrigger.Move, MeetingState.Announced),
        (MeetingState.Announced, MeetingTrigger.Start, MeetingState.InProgress),
        (MeetingState.Open, MeetingTrigger.Start, MeetingState.InProgress),
        (MeetingState.InProgress, MeetingTrigger.Close, MeetingState.Held),
        (MeetingState.Draft, MeetingTrigger.Cancel, MeetingState.Cancelled),
        (MeetingState.Announced, MeetingTrigger.Cancel, MeetingState.Cancelled),
        (MeetingState.Open, MeetingTrigger.Cancel, MeetingState.Cancelled),
        (MeetingState.Held, MeetingTrigger.Reopen, MeetingState.InProgress),
    ];

    [Theory]
    [InlineData(nameof(MeetingState.Draft))]
    [InlineData(nameof(MeetingState.Announced))]
    [InlineData(nameof(MeetingState.Open))]
    [InlineData(nameof(MeetingState.InProgress))]
    [InlineData(nameof(MeetingState.Held))]
    [InlineData(nameof(MeetingState.Cancelled))]
    public async Task Every_trigger_moves_as_the_table_says_or_is_refused(string state)
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        var from = Enum.Parse<MeetingState>(state);
        foreach (var by in Enum.GetValues<MeetingTrigger>())
        {
            var expected = Domain.Where(row => row.Item1 == from && row.Item2 == by).Select(row => (MeetingState?)row.Item3).SingleOrDefault();
            Assert.Equal(expected, MeetingLife.Machine.Find(from, by)?.To);

            var id = await AddAsync(kernel, from);
            var outcome = await MoveAsync(kernel, id, by, 1, new() { Reason = "asked for", From = new(2021, 5, 20) });
            Assert.Equal(expected is null, outcome.Refused is not null);
            Assert.Equal(expected is { } to ? Kebab<MeetingState>.Of(to) : null, outcome.Value?.Status);
        }
    }

    [Fact]
    public void Each_trigger_has_one_permission_and_its_own_route()
    {
        Assert.All(MeetingLife.Machine.Table.GroupBy(row => row.Trigger), rows => Assert.Single(rows.Select(r => r.Permission).Distinct()));
        Assert.Equal(MeetingLife.Machine.Routes.Count, MeetingLife.Machine.Routes.DistinctBy(r => r.Trigger).Count());
        var declared = new MeetingsPermissions().Permissions.Select(p => p.Name).ToList();
        Assert.All(MeetingLife.Machine.Table, row => Assert.Contains(row.Permission, declared));
    }

    [Fact]
    public void Only_the_chair_cancels_and_reopens() => Assert.Equal(
        [Roles.Chair], new MeetingsPermissions().Permissions.Single(p => p.Name == MeetingLife.Machine.Find(MeetingState.Held, MeetingTrigger.Reopen)!.Permission).Roles);

    [Theory]
    [InlineData(MeetingsPermissions.Conduct, "start")]
    [InlineData(MeetingsPermissions.Cancel, "cancel")]
    [InlineData(MeetingsPermissions.Record, "freeze")]
    [InlineData(MeetingsPermissions.Announce, "move")]
    public void Allowed_holds_what_the_actor_may_do_and_no_more(string permission, string trigger)
    {
        var actor = Actor.Visitor with { Permissions = new HashSet<string>([permission], StringComparer.Ordinal) };
        Assert.Equal([trigger], MeetingLife.Machine.AllowedTo(actor, MeetingState.Announced).Select(Kebab<MeetingTrigger>.Of));
        Assert.Empty(MeetingLife.Machine.AllowedTo(Actor.Visitor, MeetingState.Announced));
    }

    [Fact]
    public async Task Version_that_is_no_longer_current_is_refused()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        var id = await AddAsync(kernel, MeetingState.Announced);
        await MoveAsync(kernel, id, MeetingTrigger.Move, 1, new() { From = new(2021, 5, 20) });
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => MoveAsync(kernel, id, MeetingTrigger.Start, 1, new()));
    }

    [Fact]
    public async Task Announcement_names_day_zone_and_mode()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        var id = await AddAsync(kernel, MeetingState.Draft, bare: true);
        Assert.Equal(["from", "mode", "zone"], (await MoveAsync(kernel, id, MeetingTrigger.Announce, 1, new())).Problems!.Fields.Keys.Order(StringComparer.Ordinal));
        var announced = await MoveAsync(kernel, id, MeetingTrigger.Announce, 1, new() { From = new(2021, 5, 20), Zone = "Europe/Zurich", Mode = "hybrid" });
        Assert.Equal("announced", announced.Value?.Status);
        Assert.NotNull(announced.Value?.AnnouncedOn);
    }

    [Fact]
    public async Task Moved_meeting_leaves_a_marker_where_it_stood()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        var id = await AddAsync(kernel, MeetingState.Open);
        var moved = (await MoveAsync(kernel, id, MeetingTrigger.Move, 1, new() { From = new(2021, 5, 20) })).Value!;
        Assert.Equal((new DateOnly(2021, 5, 20), new DateOnly(2021, 4, 20)), (moved.From, moved.MovedFrom!.Value.From));
    }

    [Fact]
    public async Task Cancelling_asks_for_a_reason()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        var outcome = await MoveAsync(kernel, await AddAsync(kernel, MeetingState.Open), MeetingTrigger.Cancel, 1, new());
        Assert.Equal(["reason"], outcome.Problems!.Fields.Keys);
    }

    private static Task<Result<MeetingDetail>> MoveAsync(Kernel kernel, Guid id, MeetingTrigger trigger, int version, TransitionRequest request) =>
        kernel.AskAsync<MeetingMover, Result<MeetingDetail>>((mover, cancelled) => mover.MoveAsync(id, trigger, version, request, cancelled));

    private static Task<Guid> AddAsync(Kernel kernel, MeetingState state, bool bare = false) => kernel.AskAsync<MeetingsDbContext, Guid>(async (context, cancelled) =>
    {
        var item = new StandingItem("reviews", LocalizedText.English("Reviews"), new(new(2015, 3, 1), new(2015, 3, 31)), null);
        var series = new MeetingSeries { Key = $"series-{Guid.CreateVersion7():N}", BodyId = StableId.Of("body/isc-tf"), BodyKey = "isc-tf", Name = LocalizedText.English("Meetings"), StandingItems = [item] };
        var meeting = new Meeting
        {
            SeriesId = series.Id,
            BodyId = series.BodyId,
            BodyKey = series.BodyKey,
            From = new(2021, 4, 20),
            Until = bare ? new(2021, 4, 25) : new(2021, 4, 20),
            Zone = bare ? null : "Europe/Zurich",
            Mode = bare ? MeetingMode.Unknown : MeetingMode.Remote,
            State = state,
        };
        context.AddRange(series, meeting);
        await context.SaveChangesAsync(cancelled);
        return meeting.Id;
    });

    public sealed class OnSqlite(SqliteDatabases databases) : LifeTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : LifeTests(databases);
}

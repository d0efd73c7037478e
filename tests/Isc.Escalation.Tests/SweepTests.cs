using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Escalation.Sweep;
using Isc.Escalation.Tests.Fakes;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Escalation.Tests;

/// <summary>The clock: warnings, limits, outages, jumps, and two that sweep at once.</summary>
public abstract class SweepTests(IDatabases databases) : KernelSuite(databases)
{
    [Fact]
    public async Task Each_share_of_a_limit_warns_once_and_the_limit_raises()
    {
        var issue = await Kernel.RaiseAsync();
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Acknowledge, People.Colleague);
        for (var day = 0; day < 16; day++)
        {
            Kernel.Clock.Advance(TimeSpan.FromDays(1));
            await Kernel.SweepAsync();
            await Kernel.SweepAsync();
        }

        Assert.Equal(["50", "80", "decide"], await KindsAsync(1));
        Assert.Equal(2, (await Kernel.IssueAsync(issue.Id)).Level);
    }

    [Fact]
    public async Task Unacknowledged_it_alarms_each_working_day_and_does_not_rise_for_that()
    {
        var issue = await Kernel.RaiseAsync();
        for (var hours = 0; hours < 24 * 8; hours++)
        {
            Kernel.Clock.Advance(TimeSpan.FromHours(1));
            await Kernel.SweepAsync();
        }

        // Two days to acknowledge end on Wednesday 10:00; then Thursday, Friday, Monday and Tuesday, never a weekend.
        Assert.Equal(["ack-50", "ack-80", "acknowledge", "day-20210318", "day-20210319", "day-20210322", "50", "day-20210323"], (await KindsAsync(1)).Where(k => k != "80"));
        Assert.Equal(1, (await Kernel.IssueAsync(issue.Id)).Level);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(24 * 5)]
    [InlineData(24 * 30)]
    [Trait("Promise", "I15")]
    [Trait("Catalogue", "T27")]
    public async Task After_an_outage_it_rises_one_level_and_its_clock_starts_then(int hours)
    {
        var issue = await Kernel.RaiseAsync(Kernel.Question(urgent: true));
        Kernel.Clock.Advance(TimeSpan.FromHours(hours));
        for (var times = 0; times < 3; times++)
            await Kernel.SweepAsync();
        var entries = await Kernel.EntriesAsync(issue.Id);
        Assert.InRange(entries.Count, 1, 2);
        Assert.Equal(entries[0].DecideDueAt <= Now ? 2 : 1, entries.Count);
        Assert.All(entries.Skip(1), e => Assert.Equal(Now, e.EnteredAt));
        await InvariantAsync();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    [Trait("Promise", "I15")]
    [Trait("Catalogue", "T27")]
    public async Task A_clock_that_jumps_back_repeats_nothing(int hours)
    {
        var issue = await Kernel.RaiseAsync();
        Kernel.Clock.Set(new DateTimeOffset(2021, 3, 29, 9, 0, 0, TimeSpan.Zero));
        await Kernel.SweepAsync();
        var levels = (await Kernel.EntriesAsync(issue.Id)).Count;
        Kernel.Clock.Set(Kernel.Clock.GetUtcNow() - TimeSpan.FromHours(hours));
        for (var minutes = 0; minutes < hours * 60; minutes += 30)
        {
            Kernel.Clock.Advance(TimeSpan.FromMinutes(30));
            await Kernel.SweepAsync();
        }

        Assert.Equal((2, 2), (levels, (await Kernel.EntriesAsync(issue.Id)).Count));
        await InvariantAsync();
    }

    [Fact]
    [Trait("Promise", "I14")]
    [Trait("Promise", "I15")]
    [Trait("Catalogue", "T24")]
    public async Task Two_sweepers_over_random_histories_never_step_twice_or_skip_a_level()
    {
        var random = new Random(Size.Of(ordinary: 4, soak: 5));
        var ids = new List<Guid>();
        await using var second = TestData.ServicesOn(Kernel.Data.Database, Kernel.Add);
        for (var step = 0; step < Size.Of(ordinary: 25, soak: 1_000); step++)
        {
            if (random.Next(3) == 0)
                ids.Add((await Kernel.RaiseAsync(Kernel.Question(urgent: random.Next(2) == 0))).Id);
            Kernel.Clock.Advance(TimeSpan.FromMinutes(random.Next(1, 3_000)));
            second.GetRequiredService<FakeClock>().Set(Kernel.Clock.GetUtcNow());
            if (ids.Count > 0 && random.Next(2) == 0)
                await Kernel.MoveAsync(ids[random.Next(ids.Count)], RandomOf(random), random.Next(2) == 0 ? People.Chair : People.Colleague);
            await Task.WhenAll(Kernel.SweepAsync(), second.GetRequiredService<Sweeper>().RunAsync(Cancel));
            await InvariantAsync();
        }
    }

    [Fact]
    public async Task At_the_top_the_limit_only_alarms()
    {
        var issue = await Kernel.RaiseAsync(Kernel.Question(urgent: true));
        for (var times = 0; times < 40; times++)
        {
            Kernel.Clock.Advance(TimeSpan.FromDays(1));
            await Kernel.SweepAsync();
        }

        Assert.Equal([1, 2, 3, 4, 5], (await Kernel.EntriesAsync(issue.Id)).Select(e => e.Level));
        Assert.Contains("decide", await KindsAsync(5));
    }

    [Fact]
    public async Task A_paused_clock_goes_on_by_itself_on_its_day()
    {
        var issue = await Kernel.RaiseAsync();
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Pause, People.Chair, new() { Reason = "Leave", Until = new(2021, 3, 22) });
        Kernel.Clock.Set(new DateTimeOffset(2021, 3, 21, 12, 0, 0, TimeSpan.Zero));
        await Kernel.SweepAsync();
        Assert.Equal(IssueState.Paused, (await Kernel.IssueAsync(issue.Id)).State);
        Kernel.Clock.Set(new DateTimeOffset(2021, 3, 22, 8, 0, 30, TimeSpan.Zero));
        await Kernel.SweepAsync();
        Assert.Equal(IssueState.Open, (await Kernel.IssueAsync(issue.Id)).State);
        await InvariantAsync();
    }

    public sealed class OnSqlite(SqliteDatabases databases) : SweepTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : SweepTests(databases);

    private DateTime Now => Kernel.Clock.Second();

    private static IssueTrigger RandomOf(Random random) => random.Next(5) switch
    {
        0 => IssueTrigger.Acknowledge,
        1 => IssueTrigger.Escalate,
        2 => IssueTrigger.Pause,
        3 => IssueTrigger.Resume,
        _ => IssueTrigger.Return,
    };

    private Task<List<string>> KindsAsync(int level) => Kernel.ReadAsync(context => context.Alarms.AsNoTracking()
        .Where(a => context.Entries.Any(e => e.Id == a.EntryId && e.Level == level)).OrderBy(a => a.FiredAt).ThenBy(a => a.DueAt).Select(a => a.Kind).ToListAsync(Cancel));

    // No issue without exactly one level, body and due time; levels follow one another; the clock moves one up, and only after a limit.
    private async Task InvariantAsync()
    {
        var (issues, entries) = await Kernel.ReadAsync(async context =>
            (await context.Issues.AsNoTracking().ToListAsync(Cancel), await context.Entries.AsNoTracking().OrderBy(e => e.Sequence).ToListAsync(Cancel)));
        foreach (var issue in issues.Where(i => i.Runs))
        {
            var own = entries.Where(e => e.IssueId == issue.Id).ToList();
            var open = Assert.Single(own, e => e.LeftAt is null);
            Assert.Equal((open, open.Level, open.Body, open.DecideDueAt), (own[^1], issue.Level, issue.Body, issue.DueAt));
            Assert.NotNull(issue.NextAt);
            foreach (var (before, after) in own.Zip(own.Skip(1)))
            {
                Assert.Equal(before.Outcome == EntryOutcome.Returned ? before.Level - 1 : before.Level + 1, after.Level);
                Assert.Equal(before.LeftAt, after.EnteredAt);
                Assert.True(before.Outcome != EntryOutcome.TimedOut || before.DecideDueAt <= before.LeftAt);
            }
        }
    }
}

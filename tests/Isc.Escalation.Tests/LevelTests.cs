using Isc.Escalation.Ladders;
using Isc.Escalation.Life;
using Isc.Escalation.Tests.Fakes;
using Isc.Testing;

namespace Isc.Escalation.Tests;

/// <summary>What entering, pausing and leaving a level writes down, on a database.</summary>
[Trait("Promise", "I14")]
[Trait("Catalogue", "T24")]
public abstract class LevelTests(IDatabases databases) : KernelSuite(databases)
{
    [Fact]
    public async Task A_ladder_that_became_shorter_ends_no_rise()
    {
        var (issue, shipped) = (await Kernel.RaiseAsync(), new Shipped().LadderRules);
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Escalate, People.FocalPoint);
        await Kernel.AskAsync<EditionWriter, EditionOutcome>(People.Secretariat, (writer, cancel) => writer.WriteAsync(
            Shipped.Ladder, shipped with { Levels = [.. shipped.Levels.Take(2).Select(l => l with { Body = "mcg" })] }, 1, cancel));

        await Kernel.MoveAsync(issue.Id, IssueTrigger.Escalate, People.FocalPoint);
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Return, People.Chair);

        // The third level is of the old edition alone; the second is of the new one again.
        Assert.Equal([(1, "group-accessibility", 1), (2, "isc-tf", 1), (3, "isc-tf", 1), (2, "mcg", 2)],
            (await Kernel.EntriesAsync(issue.Id)).Select(e => (e.Level, e.Body, e.LadderEdition)));
    }

    [Fact]
    public async Task A_theme_without_a_group_is_answered_for_by_the_body_of_the_next_level()
    {
        var issue = await Kernel.RaiseAsync(Kernel.Question() with { Theme = "youth" }, People.Stranger);

        Assert.Equal((1, "isc-tf"), (issue.Level, issue.Body));
    }

    [Fact]
    public async Task A_pause_moves_the_due_time_when_it_begins_and_ends_with_the_level()
    {
        var issue = await Kernel.RaiseAsync();
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Pause, People.Chair, new() { Reason = "Leave", Until = new(2021, 3, 17) });
        var paused = await Kernel.IssueAsync(issue.Id);
        // From Monday 10:00 to Wednesday 09:00: seventeen working hours more than Monday 29 March 10:00.
        Assert.Equal((Utc(30, 16), Utc(17, 8)), (paused.DueAt, paused.NextAt));

        Kernel.Clock.Set(new DateTimeOffset(Utc(16, 9), TimeSpan.Zero));
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Withdraw, People.FocalPoint);
        var entry = Assert.Single(await Kernel.EntriesAsync(issue.Id));
        Assert.Equal((Utc(16, 9), 0, false), (entry.LeftAt, entry.WorkedMinutes, entry.Breached));
        Assert.Equal(Utc(16, 9), Assert.Single(entry.Pauses).Until);
    }

    [Fact]
    public async Task A_pause_that_ended_keeps_its_end()
    {
        var issue = await Kernel.RaiseAsync();
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Pause, People.Chair, new() { Reason = "Leave", Until = new(2021, 3, 17) });
        Kernel.Clock.Set(new DateTimeOffset(Utc(16, 9), TimeSpan.Zero));
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Resume, People.Chair);
        Kernel.Clock.Set(new DateTimeOffset(Utc(16, 11), TimeSpan.Zero));
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Resolve, People.FocalPoint);

        var entry = Assert.Single(await Kernel.EntriesAsync(issue.Id));
        Assert.Equal((Utc(16, 9), 120), (Assert.Single(entry.Pauses).Until, entry.WorkedMinutes));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task A_level_that_ends_with_its_time_is_not_late(int seconds, bool late)
    {
        var issue = await Kernel.RaiseAsync();
        Kernel.Clock.Set(new DateTimeOffset(issue.DueAt!.Value, TimeSpan.Zero).AddSeconds(seconds));
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Resolve, People.FocalPoint);

        Assert.Equal(late, Assert.Single(await Kernel.EntriesAsync(issue.Id)).Breached);
    }

    public sealed class OnSqlite(SqliteDatabases databases) : LevelTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : LevelTests(databases);

    private static DateTime Utc(int day, int hour) => new(2021, 3, day, hour, 0, 0, DateTimeKind.Utc);
}

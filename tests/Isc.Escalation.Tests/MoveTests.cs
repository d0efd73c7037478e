using Isc.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using Isc.Escalation.Life;
using Isc.Escalation.Outcomes;
using Isc.Escalation.Reading;
using Isc.Escalation.Tests.Fakes;
using Isc.Events;
using Isc.Reporting;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Tests;

/// <summary>People move issues, on a database.</summary>
public abstract class MoveTests(IDatabases databases) : KernelSuite(databases)
{
    [Fact]
    [Trait("Promise", "I14")]
    public async Task A_raised_issue_is_at_the_first_level_with_one_body_and_one_due_time()
    {
        var issue = await Kernel.IssueAsync((await Kernel.RaiseAsync()).Id);
        Assert.Equal((IssueState.Open, 1, "group-accessibility"), (issue.State, issue.Level, issue.Body));
        // Monday 10:00 in Geneva and ten working days: Easter is later.
        Assert.Equal(new DateTime(2021, 3, 29, 8, 0, 0, DateTimeKind.Utc), issue.DueAt);
        var entry = Assert.Single(await Kernel.EntriesAsync(issue.Id));
        Assert.Equal((issue.DueAt, 1, 1), (entry.DecideDueAt, entry.LadderEdition, entry.CalendarEdition));
    }

    [Fact]
    [Trait("Promise", "I14")]
    public async Task The_table_takes_no_running_issue_without_a_level_or_at_two_at_once()
    {
        var issue = await Kernel.RaiseAsync();
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => Kernel.Data.InScopeAsync<EscalationDbContext>(async context =>
        {
            (await context.Issues.SingleAsync(i => i.Id == issue.Id, Cancel)).DueAt = null;
            await context.SaveChangesAsync(Cancel);
        }));
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => Kernel.Data.InScopeAsync<EscalationDbContext>(async context =>
        {
            var entry = await context.Entries.AsNoTracking().SingleAsync(e => e.IssueId == issue.Id, Cancel);
            context.Add(new LevelEntry
            {
                IssueId = issue.Id, Level = 2, Sequence = 2, Body = "isc-tf", EnteredAt = entry.EnteredAt, Ladder = entry.Ladder, LadderEdition = 1, Calendar = entry.Calendar,
                CalendarEdition = 1, AcknowledgeMinutes = 1, DecideMinutes = 1, AcknowledgeDueAt = entry.EnteredAt, DecideDueAt = entry.EnteredAt,
            });
            await context.SaveChangesAsync(Cancel);
        }));
    }

    [Fact]
    [Trait("Promise", "I17")]
    public async Task A_ruling_never_changes_and_a_correction_takes_its_place()
    {
        var issue = await DecidedAsync();
        Assert.NotNull((await Kernel.MoveAsync(issue.Id, IssueTrigger.Correct, People.Colleague, new() { Ruling = Kernel.Ruling("The Sectors share it.") })).Issue);
        var rulings = await Kernel.ReadAsync(context => context.Rulings.AsNoTracking().OrderBy(r => r.At).ThenBy(r => r.Version).ToListAsync(Cancel));
        Assert.Equal(2, rulings.Count);
        var old = Assert.Single(rulings, r => r.SupersededBy is not null);
        Assert.Equal(("Each Sector pays its own.", rulings.Single(r => r.SupersededBy is null).Id), (old.Text.ToString(), old.SupersededBy));
    }

    [Fact]
    public async Task Undefined_transitions_name_the_allowed_ones_and_leave_everything_as_it_was()
    {
        var issue = await Kernel.RaiseAsync();
        var outcome = await Kernel.MoveAsync(issue.Id, IssueTrigger.Close, People.Secretariat);
        Assert.True(outcome.Refused);
        outcome = await Kernel.MoveAsync(issue.Id, IssueTrigger.Appeal, People.FocalPoint);
        Assert.Equal([IssueTrigger.Acknowledge, IssueTrigger.Escalate, IssueTrigger.Resolve, IssueTrigger.Withdraw], outcome.Allowed!.Order());
        Assert.Equal(1, (await Kernel.IssueAsync(issue.Id)).Version);
    }

    [Fact]
    [Trait("Promise", "I12")]
    public async Task Raiser_and_recused_are_told_the_rule()
    {
        var issue = await Kernel.RaiseAsync();
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Acknowledge, People.Colleague);
        Assert.Equal(Guard.NotTheRaiser, (await Kernel.MoveAsync(issue.Id, IssueTrigger.Decide, People.FocalPoint)).Barred);
        await Kernel.AskAsync<Recusals, bool?>(People.Colleague, (recusals, cancel) => recusals.RecuseAsync(issue.Id, People.Colleague.AccountId!.Value, "My own budget", cancel));
        Assert.Equal(Guard.NotRecused, (await Kernel.MoveAsync(issue.Id, IssueTrigger.Decide, People.Colleague)).Barred);
    }

    [Theory]
    [InlineData(IssueTrigger.Escalate, "", "reason")]
    [InlineData(IssueTrigger.Pause, "2021-03-14", "until")]
    [InlineData(IssueTrigger.Pause, "2021-05-03", "until")]
    internal async Task What_is_sent_wrong_is_named(IssueTrigger trigger, string until, string field)
    {
        var issue = await Kernel.RaiseAsync();
        var request = until.Length == 0 ? new MoveRequest() : new() { Reason = "Leave", Until = DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Contains(field, (await Kernel.MoveAsync(issue.Id, trigger, People.Chair, request)).Problems!.Fields.Keys);
    }

    [Fact]
    public async Task A_quorum_binds_levels_that_begin_by_its_edition_and_no_other()
    {
        var (before, shipped) = (await Kernel.RaiseAsync(), new Shipped().LadderRules);
        await Kernel.AskAsync<EditionWriter, EditionOutcome>(People.Secretariat, (writer, cancel) => writer.WriteAsync(
            Shipped.Ladder, shipped with { Levels = [.. shipped.Levels.Select(l => l with { Quorum = 2 })] }, 1, cancel));
        var after = await Kernel.RaiseAsync();
        foreach (var issue in new[] { before, after })
            await Kernel.MoveAsync(issue.Id, IssueTrigger.Acknowledge, People.Colleague);
        Assert.Equal(["ruling.deciders"], (await DecideAsync(after, "A. Person", "A. Person")).Problems!.Fields.Keys);
        Assert.NotNull((await DecideAsync(after, "A. Person", "B. Person")).Issue);
        Assert.NotNull((await DecideAsync(before, "A. Person")).Issue);

        Task<MoveOutcome> DecideAsync(Issue issue, params string[] deciders) =>
            Kernel.MoveAsync(issue.Id, IssueTrigger.Decide, People.Colleague, new() { Ruling = Kernel.Ruling() with { Deciders = deciders } });
    }

    [Fact]
    [Trait("Promise", "I16")]
    public async Task A_pause_moves_the_limit_by_what_it_took_and_a_new_calendar_moves_nothing()
    {
        var issue = await Kernel.RaiseAsync();
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Pause, People.Chair, new() { Reason = "Leave", Until = new(2021, 3, 17) });
        await Kernel.AskAsync<EditionWriter, EditionOutcome>(People.Secretariat, (writer, cancel) => writer.WriteAsync(
            Shipped.Calendar, new Shipped().CalendarRules with { Days = [DayOfWeek.Monday] }, 1, cancel));
        Kernel.Clock.Set(new DateTimeOffset(2021, 3, 16, 8, 0, 0, TimeSpan.Zero));
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Resume, People.Chair);
        // Paused from Monday 10:00 to Tuesday 09:00: eight working hours.
        var resumed = await Kernel.IssueAsync(issue.Id);
        Assert.Equal((IssueState.Open, new DateTime(2021, 3, 29, 16, 0, 0, DateTimeKind.Utc)), (resumed.State, resumed.DueAt));
    }

    [Fact]
    public async Task It_is_returned_twice_at_most()
    {
        var issue = await Kernel.RaiseAsync();
        for (var times = 0; times < 2; times++)
        {
            await Kernel.MoveAsync(issue.Id, IssueTrigger.Escalate, People.FocalPoint);
            await Kernel.MoveAsync(issue.Id, IssueTrigger.Return, People.TaskForce);
        }

        await Kernel.MoveAsync(issue.Id, IssueTrigger.Escalate, People.FocalPoint);
        Assert.Equal(Guard.ReturnedLessThanTwice, (await Kernel.MoveAsync(issue.Id, IssueTrigger.Return, People.TaskForce)).Unmet);
        Assert.Equal([1, 2, 1, 2, 1, 2], (await Kernel.EntriesAsync(issue.Id)).Select(e => e.Level));
    }

    [Fact]
    public async Task A_stale_version_is_refused_before_anything_else()
    {
        var issue = await Kernel.RaiseAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Kernel.AskAsync<IssueMover, MoveOutcome>(
            People.Colleague, (mover, cancel) => mover.MoveAsync(issue.Id, IssueTrigger.Acknowledge, 7, new(), cancel)));
    }

    [Fact]
    public async Task A_decision_of_the_body_that_holds_it_decides_it_once_and_another_body_does_not()
    {
        var issue = await Kernel.RaiseAsync();
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Escalate, People.FocalPoint);
        await TakeAsync(issue, "mcg", Guid.CreateVersion7());
        Assert.Equal(IssueState.Open, (await Kernel.IssueAsync(issue.Id)).State);
        var decision = Guid.CreateVersion7();
        await TakeAsync(issue, "isc-tf", decision);
        await TakeAsync(issue, "isc-tf", decision);
        Assert.Equal(IssueState.Decided, (await Kernel.IssueAsync(issue.Id)).State);
        var ruling = Assert.Single(await Kernel.ReadAsync(context => context.Rulings.AsNoTracking().ToListAsync(Cancel)));
        Assert.Equal(("isc-tf-2021-9", 2, "isc-tf"), (ruling.DecisionReference, ruling.Level, ruling.Body));
    }

    [Fact]
    [Trait("Promise", "I10")]
    public async Task A_restricted_issue_is_found_by_those_it_names_and_by_nobody_else()
    {
        var request = Kernel.Question(Classification.Restricted) with { Readers = [People.TaskForce.AccountId!.Value] };
        var issue = await Kernel.RaiseAsync(request);
        Assert.Equal("ISSUE-R1", issue.Reference);
        Assert.Equal("ISSUE-1", (await Kernel.RaiseAsync()).Reference);
        foreach (var (actor, sees) in new[] { (People.FocalPoint, true), (People.TaskForce, true), (People.Chair, true), (People.Colleague, false), (People.Coordinator, false), (People.Secretariat, false) })
            Assert.Equal(sees, await Kernel.AskAsync<IssueReader, IssueDetail?>(actor, (reader, cancel) => reader.FindAsync(issue.Id, cancel)) is not null);
    }

    public sealed class OnSqlite(SqliteDatabases databases) : MoveTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : MoveTests(databases);

    private async Task<Issue> DecidedAsync()
    {
        var issue = await Kernel.RaiseAsync();
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Acknowledge, People.Colleague);
        Assert.NotNull((await Kernel.MoveAsync(issue.Id, IssueTrigger.Decide, People.Colleague)).Issue);
        return issue;
    }

    private Task<bool> TakeAsync(Issue issue, string body, Guid decision) => Kernel.AskAsync<DecisionTakenHandler, bool>(Actor.System, async (handler, cancel) =>
    {
        await handler.HandleAsync(Guid.CreateVersion7(), new DecisionTaken(
            decision, $"{body}-2021-9", body, new(2021, 3, 20), LocalizedText.English("Agreed"), null, new SourceRef("issue", issue.Id), null, null), cancel);
        return true;
    });
}

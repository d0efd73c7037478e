using Isc.Access;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Tests;

public abstract class AgendaTests(IDatabases databases) : IAsyncLifetime
{
    private Kernel _kernel = null!;

    public async ValueTask InitializeAsync() => _kernel = await Kernel.StartAsync(databases, withRecord: false);

    public async ValueTask DisposeAsync()
    {
        await _kernel.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Items_are_numbered_in_their_order_under_what_they_stand_under()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced);
        var first = await AddAsync(meeting, "First");
        var second = await AddAsync(meeting, "Second");
        await _kernel.AddItemAsync(meeting, Workbench.Item("Under second") with { Parent = second.Id });
        await _kernel.AddItemAsync(meeting, Workbench.Item("Before first") with { Place = 1 });
        await _kernel.ChangeItemAsync(first, Workbench.Item("First, last") with { Place = 9 });
        Assert.Equal(
            ["1 Before first", "2 Second", "2.1 Under second", "3 First, last"],
            (await _kernel.AgendaAsync(meeting))!.Items.Select(i => $"{i.Number} {i.Title}"));
    }

    [Fact]
    public async Task Times_are_added_up_against_the_length_of_the_meeting()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced);
        var first = (await _kernel.AddItemAsync(meeting, Workbench.Item("First") with { Minutes = 70 })).Value!;
        await _kernel.AddItemAsync(meeting, Workbench.Item("Under first") with { Minutes = 20, Parent = first.Id });
        await _kernel.AddItemAsync(meeting, Workbench.Item("Second") with { Minutes = 45 });
        var agenda = (await _kernel.AgendaAsync(meeting))!;
        Assert.Equal((135, 120, 15), (agenda.Minutes, agenda.Length, agenda.Over));
        Assert.Equal(90, agenda.Items[0].MinutesInAll);
    }

    [Fact]
    public async Task Cycle_is_refused_at_any_depth()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced);
        var top = await AddAsync(meeting, "Top");
        var under = (await _kernel.AddItemAsync(meeting, Workbench.Item("Under") with { Parent = top.Id })).Value!;
        var deep = (await _kernel.AddItemAsync(meeting, Workbench.Item("Deep") with { Parent = under.Id })).Value!;
        foreach (var parent in new[] { top.Id, under.Id, deep.Id })
            Assert.Equal(["parent"], (await _kernel.ChangeItemAsync(top, Workbench.Item("Top") with { Parent = parent })).Problems!.Fields.Keys);
    }

    [Fact]
    public async Task Bad_item_names_its_fields_and_is_not_saved()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced);
        var refused = await _kernel.AddItemAsync(meeting, new() { Minutes = 0, Kind = "odd", Class = "secret", Documents = [new()] });
        Assert.Equal(["class", "documents", "kind", "minutes", "title"], refused.Problems!.Fields.Keys.Order(StringComparer.Ordinal));
        Assert.Empty((await _kernel.AgendaAsync(meeting))!.Items);
    }

    [Fact]
    public async Task Second_editor_is_told_that_the_item_has_changed()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced);
        var item = await AddAsync(meeting, "Item");
        await _kernel.ChangeItemAsync(item, Workbench.Item("First editor"));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => _kernel.ChangeItemAsync(item, Workbench.Item("Second editor")));
        Assert.Equal("First editor", (await _kernel.AgendaAsync(meeting))!.Items.Single().Title.ToString());
    }

    [Fact]
    public async Task Planned_meeting_begins_with_the_standing_items_of_its_series()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: true);
        var meeting = await kernel.AskAsync<Recording.MeetingRecorder, Meeting>(async (recorder, cancelled) =>
            await recorder.AddAsync((await new FixedBodies().FindAsync("isc-tf", cancelled))!, new() { Body = "isc-tf", From = new(2021, 5, 20) }, cancelled));
        var item = Assert.Single((await kernel.AgendaAsync(meeting.Id))!.Items);
        Assert.Equal(("standing", "1"), (item.Kind, item.Number));
        Assert.StartsWith("reviews by the Joint Inspection Unit", item.Title.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standing_item_fills_itself_and_a_broken_source_costs_only_itself()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced, Workbench.Standing("issues", "test.throws", "test.issue", "test.absent"));
        await _kernel.MoveMeetingAsync(meeting, MeetingTrigger.Freeze);
        var item = (await _kernel.AgendaAsync(meeting))!.Items.Single();
        Assert.Equal([("test.throws", true), ("test.issue", false), ("test.absent", true)], item.Sources.Select(s => (s.Key, s.Unavailable)));
        Assert.Equal("An open issue", item.Sources[1].Entries.Single().Title.ToString());
    }

    [Fact]
    public async Task Source_that_takes_over_two_seconds_is_left_out()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced);
        await WhileTimePassesAsync(_kernel.AddItemAsync(meeting, Workbench.Item("Live") with { Sources = ["test.hangs", "test.issue"] }));
        var agenda = await WhileTimePassesAsync(_kernel.AgendaAsync(meeting));
        Assert.Equal([true, false], agenda!.Items.Single().Sources.Select(s => s.Unavailable));
    }

    [Fact]
    public async Task Sources_are_asked_as_one_who_may_read_the_item_and_no_more()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced);
        await _kernel.AddItemAsync(meeting, Workbench.Item("Public") with { Sources = ["test.reader"] });
        await _kernel.AddItemAsync(meeting, Workbench.Item("Internal") with { Sources = ["test.reader"], Class = "internal" });
        var items = (await _kernel.AgendaAsync(meeting))!.Items;
        Assert.Equal(["Public"], items[0].Sources.Single().Entries.Select(e => e.Title.ToString()));
        Assert.Equal(["Public", "Members", "Internal"], items[1].Sources.Single().Entries.Select(e => e.Title.ToString()));
    }

    [Fact]
    public async Task After_the_freeze_items_are_late_and_what_is_filled_stays()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced, Workbench.Standing("actions", "meetings.actions-due"));
        await _kernel.MoveMeetingAsync(meeting, MeetingTrigger.Freeze);
        await _kernel.AskAsync<MeetingsDbContext, int>((context, cancelled) =>
        {
            context.Add(new ActionItem { BodyKey = "isc-tf", Source = new("test", Guid.CreateVersion7()), Text = Workbench.Item("Later").Title!, State = ActionState.Assigned, Since = new(2021, 3, 1), Class = Classification.Public });
            return context.SaveChangesAsync(cancelled);
        });
        Assert.Equal("late", (await _kernel.AddItemAsync(meeting, Workbench.Item("Late"))).Value!.Kind);
        Assert.Empty((await _kernel.AgendaAsync(meeting))!.Items[0].Sources.Single().Entries);
    }

    [Fact]
    [Trait("Promise", "I10")]
    public async Task Narrower_and_proposed_items_leave_no_trace_for_others()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced);
        await AddAsync(meeting, "First");
        var second = await AddAsync(meeting, "Second");
        var before = System.Text.Json.JsonSerializer.Serialize(await _kernel.AgendaAsync(meeting, Actor.Visitor));
        await _kernel.AddItemAsync(meeting, Workbench.Item("Internal") with { Class = "internal", Place = 1, Minutes = 60 });
        await _kernel.AddItemAsync(meeting, Workbench.Item("Internal, under second") with { Class = "internal", Parent = second.Id, Minutes = 60 });
        await _kernel.AddItemAsync(meeting, Workbench.Item("Proposed"), Insider);
        Assert.Equal(before, System.Text.Json.JsonSerializer.Serialize(await _kernel.AgendaAsync(meeting, Actor.Visitor)));
        Assert.Equal(["I1", "1", "2", "2.I1", null], (await _kernel.AgendaAsync(meeting))!.Items.Select(i => i.Number));
    }

    [Fact]
    public async Task Item_may_not_be_seen_by_more_people_than_what_it_stands_under()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced);
        var closed = (await _kernel.AddItemAsync(meeting, Workbench.Item("Closed") with { Class = "internal" })).Value!;
        var open = await AddAsync(meeting, "Open");
        Assert.Equal(["class"], (await _kernel.AddItemAsync(meeting, Workbench.Item("Under") with { Parent = closed.Id, Class = "public" })).Problems!.Fields.Keys);
        await _kernel.AddItemAsync(meeting, Workbench.Item("Under open") with { Parent = open.Id });
        Assert.Equal(["class"], (await _kernel.ChangeItemAsync(open, Workbench.Item("Closing") with { Class = "internal" })).Problems!.Fields.Keys);
    }

    [Fact]
    public async Task Documents_keep_symbol_revision_and_languages_and_are_kept_as_submitted()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced);
        await _kernel.AddItemAsync(meeting, Workbench.Item("Papers") with { Documents = [new() { Symbol = "C21/35" }, new() { Symbol = "Note 1" }] });
        var living = (await _kernel.AgendaAsync(meeting))!.Items.Single().Documents;
        Assert.Equal(("C21/35", "Rev.1", null), (living[0].Symbol, living[0].Revision, living[0].Submitted));
        Assert.Equal(["en"], living[0].Languages);
        Assert.Equal("in-translation", living[0].Pending["fr"]);
        Assert.Equal(["C21/35"], (await _kernel.AgendaAsync(meeting, Actor.Visitor))!.Items.Single().Documents.Select(d => d.Symbol));

        await _kernel.MoveMeetingAsync(meeting, MeetingTrigger.Freeze);
        Assert.All((await _kernel.AgendaAsync(meeting))!.Items.Single().Documents, d => Assert.Equal(new DateOnly(2021, 3, 15), d.Submitted));
        Assert.Equal(["documents"], (await _kernel.AddItemAsync(meeting, Workbench.Item("None") with { Documents = [new() { Symbol = "X/1" }] })).Problems!.Fields.Keys);
    }

    [Fact]
    public async Task Proposer_changes_and_withdraws_what_nobody_has_taken_up()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced);
        var item = (await _kernel.AddItemAsync(meeting, Workbench.Item("Mine"), Insider)).Value!;
        Assert.Equal(("proposed", null), (item.State, item.Number));
        Assert.True((await _kernel.ChangeItemAsync(item, Workbench.Item("Another's"), Insider with { AccountId = Guid.CreateVersion7() })).Forbidden);
        item = (await _kernel.ChangeItemAsync(item, Workbench.Item("Mine, better"), Insider)).Value!;
        Assert.True((await _kernel.MoveItemAsync(item, AgendaItemTrigger.Withdraw, new() { Reason = "no" }, Insider with { AccountId = Guid.CreateVersion7() })).Forbidden);
        Assert.Equal("withdrawn", (await _kernel.MoveItemAsync(item, AgendaItemTrigger.Withdraw, new() { Reason = "Dealt with" }, Insider)).Value!.State);
    }

    private async Task<T> WhileTimePassesAsync<T>(Task<T> work)
    {
        while (!work.IsCompleted)
        {
            _kernel.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        return await work;
    }

    private static Actor Insider { get; } = new(Guid.CreateVersion7(), "account")
    {
        Permissions = new HashSet<string>(["meetings.propose"], StringComparer.Ordinal),
        Readable = [Classification.Public, Classification.Members, Classification.Internal],
    };

    private async Task<AgendaItemView> AddAsync(Guid meeting, string title) => (await _kernel.AddItemAsync(meeting, Workbench.Item(title))).Value!;

    public sealed class OnSqlite(SqliteDatabases databases) : AgendaTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : AgendaTests(databases);
}

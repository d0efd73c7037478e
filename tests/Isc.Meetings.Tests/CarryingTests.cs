using FsCheck;
using FsCheck.Fluent;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Testing;

namespace Isc.Meetings.Tests;

public abstract class CarryingTests(IDatabases databases)
{
    [Fact]
    [Trait("Catalogue", "T24")]
    public async Task Carrying_over_never_loses_an_item()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        // For each item: the place of the one it stands under among those before it, or none; and whether it is settled first.
        var agendas = (from parent in Gen.Choose(-1, 5) from settled in Gen.Elements(false, false, true) select (parent, settled)).ArrayOf(6).ToArbitrary();
        Prop.ForAll(agendas, agenda => HoldsAsync(kernel, agenda).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(Size.Of(8, 400)));
    }

    [Fact]
    public async Task Preview_says_what_would_come_and_asks_for_a_decision_at_the_third_time()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        var meeting = await kernel.MeetingAsync(MeetingState.InProgress);
        var next = await kernel.NextAsync(meeting, MeetingState.Draft);
        var item = (await kernel.AddItemAsync(meeting, Workbench.Item("Item"))).Value!;
        var preview = await PreviewAsync(kernel, item.Id);
        Assert.Equal((next, 1, false, false), (preview.Meeting, preview.Carried, preview.Often, preview.Late));
        for (var times = 1; times <= 2; times++)
        {
            await kernel.MoveItemAsync(item, AgendaItemTrigger.CarryOver);
            item = (await kernel.AgendaAsync(next))!.Items.Single(i => i.CarriedFrom == item.Id);
            Assert.Equal(times, item.Carried);
            next = await kernel.NextAsync(item.Meeting!.Value, MeetingState.Draft);
        }

        Assert.True((await PreviewAsync(kernel, item.Id)).Often);
    }

    [Fact]
    public async Task Without_a_next_meeting_items_wait_in_the_backlog_and_are_taken_from_there()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        var meeting = await kernel.MeetingAsync(MeetingState.InProgress);
        var item = (await kernel.AddItemAsync(meeting, Workbench.Item("Item"))).Value!;
        await kernel.MoveItemAsync(item, AgendaItemTrigger.CarryOver);
        var waiting = Assert.Single(await BacklogAsync(kernel));
        Assert.Equal((item.Id, 1), (waiting.CarriedFrom, waiting.Carried));
        var next = await kernel.NextAsync(meeting, MeetingState.Open);
        Assert.Equal(("planned", "late"), (await kernel.MoveItemAsync(waiting, AgendaItemTrigger.Accept, new() { Meeting = next })).Value is var taken ? (taken!.State, taken.Kind) : default);
        Assert.Empty(await BacklogAsync(kernel));
    }

    [Fact]
    public async Task Cancelled_meeting_leaves_its_items_to_the_backlog_and_no_standing_ones()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        var meeting = await kernel.MeetingAsync(MeetingState.Announced, Workbench.Standing("actions"));
        await kernel.MoveMeetingAsync(meeting, MeetingTrigger.Freeze);
        var top = (await kernel.AddItemAsync(meeting, Workbench.Item("Top"))).Value!;
        await kernel.AddItemAsync(meeting, Workbench.Item("Under") with { Parent = top.Id });
        await kernel.MoveMeetingAsync(meeting, MeetingTrigger.Cancel, new() { Reason = "No quorum" });
        Assert.Equal(["Top", "Under"], (await BacklogAsync(kernel)).Select(i => i.Title.ToString()));
    }

    [Fact]
    public async Task Duplicate_leaves_the_item_where_it_is()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        var meeting = await kernel.MeetingAsync(MeetingState.InProgress);
        var next = await kernel.NextAsync(meeting, MeetingState.Draft);
        var item = (await kernel.AddItemAsync(meeting, Workbench.Item("Item"))).Value!;
        await kernel.AskAsync<AgendaCarrier, bool>(async (carrier, cancelled) => (await carrier.DuplicateAsync(item.Id, new(), cancelled)).Problems is null);
        Assert.Equal("planned", (await kernel.AgendaAsync(meeting))!.Items.Single().State);
        Assert.Equal((0, null), (await kernel.AgendaAsync(next))!.Items.Single() is var copy ? (copy.Carried, copy.CarriedFrom) : default);
    }

    private static async Task<bool> HoldsAsync(Kernel kernel, (int Parent, bool Settled)[] agenda)
    {
        var meeting = await kernel.MeetingAsync(MeetingState.InProgress);
        var next = await kernel.NextAsync(meeting, MeetingState.Draft);
        var items = new List<AgendaItemView>();
        foreach (var (parent, settled) in agenda)
        {
            var item = (await kernel.AddItemAsync(meeting, Workbench.Item($"Item {items.Count}") with { Parent = parent >= 0 && parent < items.Count ? items[parent].Id : null })).Value;
            if (item is null)
                continue;
            items.Add(item);
            if (settled)
            {
                item = (await kernel.MoveItemAsync(item, AgendaItemTrigger.Open)).Value!;
                await kernel.NoteAsync(item.Id, new() { Text = Workbench.Item("Noted").Title });
                await kernel.MoveItemAsync(item, AgendaItemTrigger.Settle);
            }
        }

        while ((await kernel.AgendaAsync(meeting))!.Items.FirstOrDefault(i => i.State is "planned" or "discussing") is { } open)
            await kernel.MoveItemAsync(open, AgendaItemTrigger.CarryOver);
        var held = (await kernel.MoveMeetingAsync(meeting, MeetingTrigger.Close)).Value?.Status == "held";
        var before = (await kernel.AgendaAsync(meeting))!.Items;
        var copies = (await kernel.AgendaAsync(next))!.Items.Select(i => i.CarriedFrom).ToList();
        return held && before.All(i => copies.Count(c => c == i.Id) == (i.State == "carried-over" ? 1 : 0)) && copies.Count == before.Count(i => i.State == "carried-over");
    }

    private static async Task<NextPreview> PreviewAsync(Kernel kernel, Guid item) =>
        (await kernel.AskAsync<AgendaCarrier, NextPreview?>(async (carrier, cancelled) => (await carrier.PreviewAsync(item, duplicate: false, new(), cancelled)).Preview))!;

    private static Task<IReadOnlyList<AgendaItemView>> BacklogAsync(Kernel kernel) =>
        kernel.AskAsync<AgendaReader, IReadOnlyList<AgendaItemView>>((agenda, cancelled) => agenda.BacklogAsync("isc-tf", cancelled));

    public sealed class OnSqlite(SqliteDatabases databases) : CarryingTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : CarryingTests(databases);
}

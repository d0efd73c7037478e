using Isc.Access;
using Isc.Api;
using Isc.Events;
using Isc.Meetings.Actions;
using Isc.Meetings.Data;
using Isc.Testing;
using Isc.Text;

namespace Isc.Meetings.Tests;

public abstract class ActionTests(IDatabases databases) : IAsyncLifetime
{
    private static readonly Actor Owner = PersonWith("meetings.act", "meetings.verify");
    private static readonly Actor Verifier = PersonWith("meetings.verify");

    private Kernel _kernel = null!;

    public async ValueTask InitializeAsync() => _kernel = await Kernel.StartAsync(databases, withRecord: false);

    public async ValueTask DisposeAsync()
    {
        await _kernel.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Life_of_an_action_leaves_a_history_that_survives_reassignment()
    {
        var action = await AssignedAsync();
        Assert.Equal(["accept", "decline"], (await SeenAsync(action.Id, Owner)).Allowed);
        action = await MoveAsync(action, ActionTrigger.Accept);
        action = await MoveAsync(action, ActionTrigger.Start);
        action = await MoveAsync(action, ActionTrigger.Block, new() { BlockedOn = "A ruling", Until = new(2021, 5, 1) });
        action = await MoveAsync(action, ActionTrigger.Assign, new() { Account = Verifier.AccountId, Due = new(2021, 7, 1) }, Kernel.Secretariat);
        Assert.Equal((Verifier.AccountId, new DateOnly(2021, 7, 1), new DateOnly(2021, 6, 1)), (action.OwnerAccount, action.Due, action.OriginalDue));
        Assert.Equal(["assign", "accept", "start", "block", "assign"], action.History.Select(s => s.Trigger));
        Assert.Equal([Owner.AccountId, Verifier.AccountId], action.History.Select(s => s.OwnerAccount).Distinct());
        Assert.Equal("A ruling", action.History[3].Words);
    }

    [Fact]
    [Trait("Promise", "I12")]
    public async Task Whoever_says_that_it_is_done_does_not_verify_it()
    {
        var action = await MoveAsync(await MoveAsync(await AssignedAsync(), ActionTrigger.Accept), ActionTrigger.Start);
        action = await MoveAsync(action, ActionTrigger.ClaimDone, new() { Statement = "Done" });
        Assert.True((await _kernel.MoveActionAsync(action, ActionTrigger.Verify, null, Owner)).Forbidden);
        Assert.DoesNotContain("verify", (await SeenAsync(action.Id, Owner)).Allowed);
        Assert.Equal("verified", (await MoveAsync(action, ActionTrigger.Verify, null, Verifier)).State);
    }

    [Fact]
    public async Task Only_the_owner_works_on_an_action()
    {
        var action = await AssignedAsync();
        Assert.True((await _kernel.MoveActionAsync(action, ActionTrigger.Accept, null, PersonWith("meetings.act"))).Forbidden);
    }

    [Fact]
    public async Task High_priority_is_done_only_with_evidence_and_any_action_with_a_statement()
    {
        var action = await MoveAsync(await MoveAsync(await AssignedAsync(ActionPriority.High), ActionTrigger.Accept), ActionTrigger.Start);
        Assert.Equal(["evidence", "statement"], (await _kernel.MoveActionAsync(action, ActionTrigger.ClaimDone, null, Owner)).Problems!.Fields.Keys.Order(StringComparer.Ordinal));
        action = await MoveAsync(action, ActionTrigger.ClaimDone, new() { Statement = "Done", Evidence = ["C21/35"] });
        Assert.Equal("in-progress", (await MoveAsync(action, ActionTrigger.Return, new() { Reason = "Not all of it" }, Verifier)).State);
    }

    [Fact]
    public async Task Action_that_another_kernel_asks_for_is_kept_once()
    {
        var message = Guid.CreateVersion7();
        var asked = new ActionRequested(new("issue", Guid.CreateVersion7(), "/escalation/1"), LocalizedText.English("Do it"), "chiefs-gs", null, new(2021, 4, 1), "isc-tf", null);
        for (var i = 0; i < 2; i++)
            await _kernel.AskAsync<ActionRequestedHandler, bool>(async (handler, cancelled) =>
            {
                await handler.HandleAsync(message, asked, cancelled);
                return true;
            });
        var action = await _kernel.ActionAsync(message);
        Assert.Equal(("assigned", StableId.Of("office/chiefs-gs"), "/escalation/1"), (action.State, action.OwnerOffice, action.Source));
        Assert.Single(action.History);
    }

    [Fact]
    public async Task Standing_item_holds_the_open_actions_that_are_due()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced, Workbench.Standing("actions", "meetings.actions-due") with { Class = Classification.Internal });
        await AssignedAsync(due: new(2021, 4, 1), text: "Due");
        await AssignedAsync(due: new(2022, 1, 1), text: "Later");
        var undated = await AssignedAsync(due: null, text: "Undated");
        await MoveAsync(await AssignedAsync(due: new(2021, 4, 1), text: "Cancelled"), ActionTrigger.Cancel, new() { Reason = "Overtaken" }, Kernel.Secretariat);
        await _kernel.MoveMeetingAsync(meeting, Life.MeetingTrigger.Freeze);
        var entries = (await _kernel.AgendaAsync(meeting))!.Items.Single().Sources.Single().Entries;
        Assert.Equal(["Due", "Undated"], entries.Select(e => e.Title.ToString()));
        Assert.Equal(undated.Id, entries[1].Record);
    }

    [Fact]
    public async Task Lists_say_whose_they_are_and_what_is_overdue()
    {
        await AssignedAsync(due: new(2021, 3, 1), text: "Overdue");
        await AssignedAsync(due: new(2021, 9, 1), text: "Mine");
        Assert.Equal(["Overdue", "Mine"], await TextsAsync(new() { Of = ActionsOf.Mine }, Owner));
        Assert.Equal(["Overdue"], await TextsAsync(new() { Of = ActionsOf.Mine, Overdue = true }, Owner));
        Assert.Equal(["Overdue", "Mine"], await TextsAsync(new() { Of = ActionsOf.Waiting }, Kernel.Secretariat));
        Assert.Empty(await TextsAsync(new() { Of = ActionsOf.Mine }, Verifier));
        Assert.Empty(await TextsAsync(new(), Actor.Visitor));
    }

    private async Task<IEnumerable<string>> TextsAsync(ActionFilter filter, Actor actor) =>
        (await _kernel.AskAsync<ActionReader, Page<ActionView>>((actions, cancelled) => actions.ReadAsync(filter, 50, null, cancelled), actor)).Items.Select(a => a.Text.ToString());

    private Task<ActionView> AssignedAsync(ActionPriority priority = ActionPriority.Normal) => AssignedAsync(new(2021, 6, 1), "Do it", priority);

    private async Task<ActionView> AssignedAsync(DateOnly? due, string text, ActionPriority priority = ActionPriority.Normal) =>
        await _kernel.ActionAsync(await _kernel.AskAsync<MeetingsDbContext, Guid>(async (context, cancelled) =>
        {
            var action = new ActionItem
            {
                BodyKey = "isc-tf", Source = new("test", Guid.CreateVersion7()), Text = LocalizedText.English(text), OwnerAccount = Owner.AccountId, Due = due,
                OriginalDue = due, AssignedBy = Kernel.Secretariat.AccountId, Priority = priority, State = ActionState.Assigned, Since = new(2021, 3, 1),
            };
            context.Add(action);
            context.Add(new ActionStep { ActionId = action.Id, At = new(2021, 3, 1, 0, 0, 0, DateTimeKind.Utc), Trigger = "assign", State = ActionState.Assigned, OwnerAccount = Owner.AccountId });
            await context.SaveChangesAsync(cancelled);
            return action.Id;
        }));

    private async Task<ActionView> MoveAsync(ActionView action, ActionTrigger trigger, ActionRequest? request = null, Actor? actor = null) =>
        (await _kernel.MoveActionAsync(action, trigger, request, actor ?? Owner)).Value!;

    private async Task<ActionView> SeenAsync(Guid id, Actor actor) =>
        (await _kernel.AskAsync<ActionReader, ActionView?>((actions, cancelled) => actions.FindAsync(id, cancelled), actor))!;

    private static Actor PersonWith(params string[] permissions) => new(Guid.CreateVersion7(), "account")
    {
        Permissions = permissions.ToHashSet(StringComparer.Ordinal),
        Readable = [Classification.Public, Classification.Members, Classification.Internal],
    };

    public sealed class OnSqlite(SqliteDatabases databases) : ActionTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : ActionTests(databases);
}

using System.Text.Json;
using Isc.Data;
using Isc.Events;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Meetings.Outcomes;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Tests;

public abstract class OutcomeTests(IDatabases databases) : IAsyncLifetime
{
    private static readonly Guid Office = StableId.Of("office/chiefs-gs");

    private Kernel _kernel = null!;
    private Guid _meeting;

    public async ValueTask InitializeAsync()
    {
        _kernel = await Kernel.StartAsync(databases, withRecord: false);
        _meeting = await _kernel.MeetingAsync(MeetingState.InProgress);
    }

    public async ValueTask DisposeAsync()
    {
        await _kernel.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Item_settles_into_numbered_decisions_and_actions()
    {
        var item = await _kernel.DiscussedAsync(_meeting, "Item", ["test.issue"]);
        await _kernel.NoteAsync(item.Id, Text("information", "Noted"));
        await _kernel.NoteAsync(item.Id, Text("decision", "Agreed") with { Subject = FixedSources.Issue, Reasons = LocalizedText.English("Why"), LegalBasis = "Resolution 191", Themes = ["accessibility"] });
        await _kernel.NoteAsync(item.Id, Text("decision", "Agreed too"));
        await _kernel.NoteAsync(item.Id, Text("action", "Do it") with { Office = Office, Due = new(2021, 6, 1) });
        Assert.Equal("settled", (await _kernel.MoveItemAsync(item, AgendaItemTrigger.Settle)).Value!.State);

        var outcomes = await OutcomesAsync();
        Assert.Equal([null, "isc-tf-2021-1", "isc-tf-2021-2", null], outcomes.Select(o => o.Decision?.Reference));
        Assert.Equal("proposed", (await _kernel.ActionAsync(outcomes[3].Action!.Id!.Value)).State);
        await _kernel.MoveMeetingAsync(_meeting, MeetingTrigger.Close);
        var action = await _kernel.ActionAsync(outcomes[3].Action!.Id!.Value);
        Assert.Equal(("assigned", new DateOnly(2021, 6, 1)), (action.State, action.OriginalDue));

        var told = await PublishedAsync<DecisionTaken>();
        Assert.Equal([FixedSources.Issue, null], told.OrderBy(d => d.Reference, StringComparer.Ordinal).Select(d => d.Subject?.Id));
        Assert.All(told, d => Assert.Equal(_meeting, d.MeetingId));
        Assert.Single(await PublishedAsync<ThemeActivity>());
    }

    [Fact]
    public async Task Outcome_is_converted_until_its_item_is_settled()
    {
        var item = await _kernel.DiscussedAsync(_meeting);
        var outcome = (await _kernel.NoteAsync(item.Id, Text("information", "Noted"))).Value!;
        outcome = (await ChangeAsync(outcome, Text("action", "Do it") with { Office = Office })).Value!;
        Assert.Equal(("action", Office), (outcome.Kind, outcome.Action!.Office));
        outcome = (await ChangeAsync(outcome, Text("decision", "Agreed"))).Value!;
        Assert.Equal(("decision", null), (outcome.Kind, outcome.Action));
        await _kernel.MoveItemAsync(item, AgendaItemTrigger.Settle);
        var settled = (await OutcomesAsync()).Single();
        Assert.NotNull((await ChangeAsync(settled, Text("information", "Not agreed"))).Refused);
    }

    [Fact]
    public async Task Settling_asks_for_an_outcome_that_was_not_taken_back()
    {
        var item = await _kernel.DiscussedAsync(_meeting);
        var outcome = (await _kernel.NoteAsync(item.Id, Text("decision", "Agreed"))).Value!;
        await _kernel.AskAsync<OutcomeEditor, Result<OutcomeView>>((outcomes, cancelled) => outcomes.WithdrawAsync(outcome.Id, outcome.Version, cancelled));
        Assert.Equal(["outcomes"], (await _kernel.MoveItemAsync(item, AgendaItemTrigger.Settle)).Problems!.Fields.Keys);
        Assert.Empty(await OutcomesAsync());
    }

    [Theory]
    [InlineData("action", "office")]
    [InlineData("odd", "kind")]
    public async Task Bad_outcome_names_its_field(string kind, string field)
    {
        var item = await _kernel.DiscussedAsync(_meeting);
        Assert.Equal([field], (await _kernel.NoteAsync(item.Id, Text(kind, "Text"))).Problems!.Fields.Keys);
        Assert.Contains("text", (await _kernel.NoteAsync(item.Id, new() { Kind = "decision" })).Problems!.Fields.Keys);
    }

    [Fact]
    [Trait("Promise", "I17")]
    public async Task Issued_decision_never_changes_and_is_corrected_by_one_that_supersedes_it()
    {
        var first = await DecideAsync("Agreed");
        await Assert.ThrowsAsync<InvalidOperationException>(() => _kernel.AskAsync<MeetingsDbContext, int>(async (context, cancelled) =>
        {
            var decision = await context.Decisions.SingleAsync(d => d.Id == first, cancelled);
            context.Entry(decision).Property(d => d.Text).CurrentValue = LocalizedText.English("Not agreed");
            return await context.SaveChangesAsync(cancelled);
        }));

        var second = await DecideAsync("Agreed otherwise", first);
        var rows = await _kernel.AskAsync<MeetingsDbContext, List<Decision>>((context, cancelled) => context.Decisions.OrderBy(d => d.Ordinal).ToListAsync(cancelled));
        Assert.Equal([second, null], rows.Select(d => d.SupersededBy));
        Assert.Equal("Agreed", rows[0].Text.ToString());
        var item = await _kernel.DiscussedAsync(_meeting);
        Assert.Equal(["supersedes"], (await _kernel.NoteAsync(item.Id, Text("decision", "Third") with { Supersedes = first })).Problems!.Fields.Keys);
    }

    [Fact]
    public async Task Sixteen_closers_at_once_number_without_a_gap_or_a_double()
    {
        const int closers = 16;
        var items = new List<AgendaItemView>();
        for (var i = 0; i < closers; i++)
        {
            var item = await _kernel.DiscussedAsync(await _kernel.MeetingAsync(MeetingState.InProgress));
            await _kernel.NoteAsync(item.Id, Text("decision", "Agreed"));
            await _kernel.NoteAsync(item.Id, Text("decision", "Agreed too"));
            items.Add(item);
        }

        var settled = await Task.WhenAll(items.Select(item => Task.Run(() => _kernel.MoveItemAsync(item, AgendaItemTrigger.Settle))));
        Assert.All(settled, result => Assert.Equal("settled", result.Value!.State));
        var ordinals = await _kernel.AskAsync<MeetingsDbContext, List<int>>((context, cancelled) => context.Decisions.Select(d => d.Ordinal).ToListAsync(cancelled));
        Assert.Equal(Enumerable.Range(1, 2 * closers), ordinals.Order());
    }

    [Fact]
    public async Task Two_who_settle_the_same_item_number_its_decision_once()
    {
        var item = await _kernel.DiscussedAsync(_meeting);
        await _kernel.NoteAsync(item.Id, Text("decision", "Agreed"));
        var attempts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            try
            {
                return (await _kernel.MoveItemAsync(item, AgendaItemTrigger.Settle)).Value is not null;
            }
            catch (DbUpdateConcurrencyException)
            {
                return false;
            }
        })));
        Assert.Single(attempts, done => done);
        Assert.Equal(1, await _kernel.AskAsync<MeetingsDbContext, int>((context, cancelled) => context.Decisions.CountAsync(cancelled)));
    }

    private async Task<Guid> DecideAsync(string text, Guid? supersedes = null)
    {
        var item = await _kernel.DiscussedAsync(_meeting);
        var outcome = (await _kernel.NoteAsync(item.Id, Text("decision", text) with { Supersedes = supersedes })).Value!;
        await _kernel.MoveItemAsync(item, AgendaItemTrigger.Settle);
        return (await OutcomesAsync()).Single(o => o.Id == outcome.Id).Decision!.Id!.Value;
    }

    private static OutcomeRequest Text(string kind, string text) => new() { Kind = kind, Text = LocalizedText.English(text) };

    private Task<IReadOnlyList<OutcomeView>> OutcomesAsync() =>
        _kernel.AskAsync<OutcomeReader, IReadOnlyList<OutcomeView>>((outcomes, cancelled) => outcomes.OfMeetingAsync(_meeting, cancelled));

    private Task<Result<OutcomeView>> ChangeAsync(OutcomeView outcome, OutcomeRequest request) =>
        _kernel.AskAsync<OutcomeEditor, Result<OutcomeView>>((outcomes, cancelled) => outcomes.ChangeAsync(outcome.Id, outcome.Version, request, cancelled));

    private Task<List<T>> PublishedAsync<T>() => _kernel.AskAsync<MeetingsDbContext, List<T>>(async (context, cancelled) =>
        [.. (await context.Database.SqlQueryRaw<string>("SELECT payload AS \"Value\" FROM isc_outbox WHERE type = {0}", typeof(T).FullName!).ToListAsync(cancelled))
            .Select(payload => JsonSerializer.Deserialize<T>(payload, JsonText.Options)!)]);

    public sealed class OnSqlite(SqliteDatabases databases) : OutcomeTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : OutcomeTests(databases);
}

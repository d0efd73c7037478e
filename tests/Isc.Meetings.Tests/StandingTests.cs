using Isc.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Meetings.Patterns;
using Isc.Meetings.Standing;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Tests;

/// <summary>What stands on every agenda of a series, as the secretariat changes it.</summary>
public abstract class StandingTests(IDatabases databases) : IAsyncLifetime
{
    private Kernel _kernel = null!;
    private string _series = "";
    private Guid _meeting;

    public async ValueTask InitializeAsync()
    {
        _kernel = await Kernel.StartAsync(databases, withRecord: false);
        _meeting = await _kernel.MeetingAsync(MeetingState.Announced, Workbench.Standing("reviews"), Workbench.Standing("actions", "meetings.actions-due"));
        _series = await _kernel.AskAsync<MeetingsDbContext, string>((context, cancelled) => context.Series.Select(s => s.Key).SingleAsync(cancelled));
    }

    public async ValueTask DisposeAsync()
    {
        await _kernel.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_is_left_out_ends_what_stays_keeps_its_beginning_and_agendas_follow()
    {
        var changed = (await ChangeAsync(Item("actions"), Item("issues") with { Sources = ["test.issue"], Minutes = 15 })).Value!;
        var today = DateOnly.FromDateTime(_kernel.Clock.GetUtcNow().UtcDateTime);
        Assert.Equal(
            [("actions", new(2015, 3, 1), null), ("issues", today, null), ("reviews", new DateOnly(2015, 3, 1), today.AddDays(-1))],
            changed.StandingItems.Select(s => (s.Key, s.Since.From, s.Until)));
        await _kernel.MoveMeetingAsync(_meeting, MeetingTrigger.Freeze);
        var agenda = (await _kernel.AgendaAsync(_meeting))!;
        Assert.Equal(["actions", "issues"], agenda.Items.Select(i => i.Title.ToString()));
        Assert.Equal(FixedSources.Issue, Assert.Single(agenda.Items[1].Sources.SelectMany(s => s.Entries)).Record);
    }

    [Fact]
    public async Task Bad_items_name_their_fields() => Assert.Equal(
        ["items[0].class", "items[0].key", "items[0].minutes", "items[0].sources", "items[0].text", "items[2].key"],
        (await ChangeAsync(new() { Key = "No Key", Class = "restricted", Sources = ["nobody.knows"], Minutes = 0 }, Item("twice"), Item("twice")))
            .Problems!.Fields.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Of_two_who_change_them_the_second_is_told()
    {
        await ChangeAsync(Item("one"));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => ChangeAsync(Item("other")));
    }

    [Fact]
    [Trait("Promise", "I10")]
    public async Task What_is_internal_stands_for_nobody_outside()
    {
        await ChangeAsync(Item("reviews"), Item("issues") with { Class = "internal" });
        var seen = await _kernel.AskAsync<SeriesReader, SeriesDetail?>((series, cancelled) => series.FindAsync(_series, cancelled), Actor.Visitor);
        Assert.DoesNotContain("issues", seen!.StandingItems.Select(s => s.Key));
        Assert.Contains("reviews", seen.StandingItems.Select(s => s.Key));
    }

    public sealed class OnSqlite(SqliteDatabases databases) : StandingTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : StandingTests(databases);

    private static StandingItemRequest Item(string key) => new() { Key = key, Text = LocalizedText.English(key) };

    private Task<Result<SeriesDetail>> ChangeAsync(params StandingItemRequest[] items) => _kernel.AskAsync<StandingKeeper, Result<SeriesDetail>>(
        (keeper, cancelled) => keeper.ChangeAsync(_series, 1, new() { Items = items }, cancelled));
}

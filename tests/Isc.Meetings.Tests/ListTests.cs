using Isc.Access;
using Isc.Api;
using Isc.Data;
using Isc.Meetings.Data;
using Isc.Meetings.Decisions;
using Isc.Meetings.Listing;
using Isc.Meetings.Recording;
using Microsoft.EntityFrameworkCore;
using Isc.Testing;

namespace Isc.Meetings.Tests;

public abstract class ListTests(IDatabases databases) : IAsyncLifetime
{
    private Kernel _kernel = null!;

    public async ValueTask InitializeAsync() => _kernel = await Kernel.StartAsync(databases, withRecord: true);

    public ValueTask DisposeAsync() => _kernel.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(39)]
    [InlineData(50)]
    public async Task Pages_hold_each_of_thirty_nine_meetings_once(int size)
    {
        var filter = new MeetingFilter { Body = "isc-tf", State = MeetingState.Held, From = new(2015, 3, 1), To = new(2021, 3, 31) };
        var all = await AllAsync(filter, size);
        Assert.Equal(Enumerable.Range(1, 39).Reverse(), all.Select(m => m.Number!.Value));
    }

    [Fact]
    public async Task List_without_filters_holds_everything_latest_first()
    {
        var all = await AllAsync(new(), 5);
        Assert.Equal(43, all.Select(m => m.Id).Distinct().Count());
        Assert.Equal(43, all.Count);
        Assert.Equal(all.OrderByDescending(m => m.From).Select(m => m.From), all.Select(m => m.From));
    }

    [Fact]
    public async Task Year_touches_meetings_whose_window_reaches_into_it()
    {
        var of2016 = new MeetingFilter { Body = "isc-tf", From = new(2016, 1, 1), To = new(2016, 12, 31) };
        Assert.Empty(await AllAsync(of2016, 50));
        Assert.Equal(15, (await AllAsync(of2016 with { Touching = true }, 50)).Count);
    }

    [Fact]
    public async Task Drafts_and_narrower_classes_are_not_there_for_visitors()
    {
        await RecordAsync(new() { Body = "isc-tf", From = new(2021, 10, 1) });
        await RecordAsync(new() { Body = "isc-tf", From = new(2021, 10, 2), Status = "held", Class = "internal" });
        Assert.Equal(43, (await AllAsync(new(), 50, Actor.Visitor)).Count);
        Assert.Equal(45, (await AllAsync(new(), 50)).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%%%")]
    [InlineData("Zm9v")]
    public void Cursor_that_no_page_gave_is_refused(string cursor) => Assert.False(MeetingPosition.TryRead(cursor, out _));

    [Fact]
    public void Cursor_reads_back_where_the_page_ended()
    {
        var position = new MeetingPosition(new(2021, 3, 31), 39, Guid.CreateVersion7());
        Assert.True(MeetingPosition.TryRead(position.ToCursor(), out var read));
        Assert.Equal(position, read);
    }

    [Fact]
    public async Task Register_pages_hold_each_decision_once()
    {
        var all = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            (DateOnly, Guid)? after = DecisionRegister.TryReadCursor(cursor, out var position) ? position : null;
            var page = await _kernel.AskAsync<DecisionRegister, Page<DecisionDetail>>((register, cancelled) => register.ReadAsync(new(null, null), 2, after, cancelled));
            all.AddRange(page.Items.Select(d => d.Reference));
            cursor = page.Next;
        }

        Assert.Equal(
            ["isc-tf-2021-1", "isc-tf-2021-2", "iscg-2019-1", "iscg-2019-2", "iscg-2021-1", "iscg-2021-2", "iscg-2021-3"],
            all.Order(StringComparer.Ordinal));
    }

    private async Task<List<MeetingItem>> AllAsync(MeetingFilter filter, int size, Actor? actor = null)
    {
        var all = new List<MeetingItem>();
        for (string? cursor = ""; cursor is not null;)
        {
            MeetingPosition? after = MeetingPosition.TryRead(cursor, out var position) ? position : null;
            var page = await _kernel.AskAsync<MeetingList, Page<MeetingItem>>((list, cancelled) => list.ReadAsync(filter, size, after, cancelled), actor);
            Assert.InRange(page.Items.Count, all.Count == 0 ? 0 : 1, size);
            all.AddRange(page.Items);
            cursor = page.Next;
        }

        return all;
    }

    private Task RecordAsync(RecordMeetingRequest request) => _kernel.AskAsync<MeetingRecorder, Meeting>(
        async (recorder, cancelled) => await recorder.AddAsync((await new FixedBodies().FindAsync(request.Body!, cancelled))!, request, cancelled));

    public sealed class OnSqlite(SqliteDatabases databases) : ListTests(databases)
    {
        [Theory]
        [InlineData(true, true)]
        [InlineData(true, false)]
        [InlineData(false, true)]
        [InlineData(false, false)]
        public async Task One_index_serves_filter_order_and_cursor(bool body, bool state)
        {
            var filter = new MeetingFilter { Body = body ? "isc-tf" : null, State = state ? MeetingState.Held : null };
            var sql = MeetingListSql.Of(filter, afterCursor: true, [Classification.Public], restrictedTo: 0, seesDrafts: false);
            var plan = await _kernel.AskAsync<MeetingsDbContext, List<string>>(async (context, cancelled) =>
            {
                await using var connection = await OpenConnection.OfAsync(context, cancelled);
                await using var command = connection.Command("EXPLAIN QUERY PLAN " + sql);
                foreach (var name in new[] { "@body", "@state", "@from", "@rank", "@id", "@limit" })
                {
                    var parameter = command.CreateParameter();
                    (parameter.ParameterName, parameter.Value) = (name, name == "@limit" ? 51 : "2021");
                    command.Parameters.Add(parameter);
                }

                var steps = new List<string>();
                await using var reader = await command.ExecuteReaderAsync(cancelled);
                while (await reader.ReadAsync(cancelled))
                    steps.Add(reader.GetString(3));
                return steps;
            });
            Assert.StartsWith("SEARCH meetings_meetings USING", Assert.Single(plan), StringComparison.Ordinal);
        }
    }

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : ListTests(databases);
}

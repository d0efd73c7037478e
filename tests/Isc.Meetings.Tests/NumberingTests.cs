using Isc.Meetings.Data;
using Isc.Meetings.Decisions;
using Isc.Meetings.Recording;
using Isc.Testing;
using Isc.Text;

namespace Isc.Meetings.Tests;

public abstract class NumberingTests(IDatabases databases)
{
    private const int Writers = 16;

    [Fact]
    public async Task Sixteen_writers_at_once_get_sixteen_numbers_in_a_row()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: true);
        var meetings = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => RecordAsync(kernel, "isc-tf"))));
        Assert.Equal(Enumerable.Range(41, Writers), meetings.Select(m => m.Number!.Value).Order());
    }

    [Fact]
    public async Task Sixteen_writers_at_once_make_a_new_body_one_series()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: true);
        var meetings = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => RecordAsync(kernel, "tsag"))));
        Assert.Equal(Enumerable.Range(1, Writers), meetings.Select(m => m.Number!.Value).Order());
        Assert.Single(meetings.Select(m => m.SeriesId).Distinct());
    }

    [Fact]
    public async Task Series_whose_source_gives_no_numbers_gives_none()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: true);
        Assert.Null((await RecordAsync(kernel, "iscg")).Number);
    }

    [Fact]
    public async Task Sixteen_decisions_at_once_are_numbered_without_a_gap()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: true);
        var decisions = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => kernel.AskAsync<DecisionRecorder, Decision>(
            async (recorder, cancelled) => await recorder.AddAsync(
                (await new FixedBodies().FindAsync("isc-tf", cancelled))!,
                new() { Body = "isc-tf", From = new(2021, 3, 1), Text = LocalizedText.English("Agreed"), Themes = ["accessibility"] },
                cancelled)))));
        Assert.Equal(Enumerable.Range(3, Writers), decisions.Select(d => d.Ordinal).Order());
        Assert.All(decisions, d => Assert.Equal($"isc-tf-2021-{d.Ordinal}", d.Reference));
    }

    private static Task<Meeting> RecordAsync(Kernel kernel, string body) => kernel.AskAsync<MeetingRecorder, Meeting>(
        async (recorder, cancelled) => await recorder.AddAsync(
            (await new FixedBodies().FindAsync(body, cancelled))!, new() { Body = body, From = new(2021, 3, 30), Status = "held" }, cancelled));

    public sealed class OnSqlite(SqliteDatabases databases) : NumberingTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : NumberingTests(databases);
}

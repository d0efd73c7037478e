using Isc.Meetings.Demo;
using Isc.Meetings.Data;
using Microsoft.EntityFrameworkCore;
using Isc.Testing;

namespace Isc.Meetings.Tests;

public abstract class DemonstrationTests(IDatabases databases)
{
    [Fact]
    public async Task Loading_twice_adds_nothing()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: true);
        Assert.Equal(0, await kernel.AskAsync<MeetingsDemonstration, int>((demo, cancelled) => demo.LoadAsync(cancelled)));
    }

    [Fact]
    public async Task Every_record_cites_its_report()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: true);
        var citations = await kernel.AskAsync<MeetingsDbContext, List<string?>>(async (context, cancelled) =>
        [
            .. await context.Series.Select(r => r.Citation).ToListAsync(cancelled),
            .. await context.Meetings.Select(r => r.Citation).ToListAsync(cancelled),
            .. await context.Attendance.Select(r => r.Citation).ToListAsync(cancelled),
            .. await context.Decisions.Select(r => r.Citation).ToListAsync(cancelled),
            .. await context.DecisionLinks.Select(r => r.Citation).ToListAsync(cancelled),
        ]);
        Assert.All(citations, c => Assert.Matches("^R(21|17) [1-3]\\.[0-9]$", c));
    }

    [Fact]
    public async Task Only_the_one_day_that_a_source_gives_is_a_day()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: true);
        var days = await kernel.AskAsync<MeetingsDbContext, List<DateOnly>>((context, cancelled) =>
            context.Meetings.Where(m => m.From == m.Until).Select(m => m.From).ToListAsync(cancelled));
        Assert.Equal([new DateOnly(2021, 9, 1)], days);
    }

    public sealed class OnSqlite(SqliteDatabases databases) : DemonstrationTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : DemonstrationTests(databases);
}

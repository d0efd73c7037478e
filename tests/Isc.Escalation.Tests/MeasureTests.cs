using Isc.Escalation.Life;
using Isc.Escalation.Measures;
using Isc.Escalation.Tests.Fakes;
using Isc.Testing;

namespace Isc.Escalation.Tests;

/// <summary>Three issues of Monday, 15 March 2021, 10:00 in Geneva: one decided after a day, one taken up by hand after three, one left to the clock.</summary>
public abstract class MeasureTests(IDatabases databases)
{
    [Fact]
    public async Task Stays_at_a_level_are_measured_in_working_hours_with_what_ended_them()
    {
        await using var kernel = await Kernel.StartAsync(databases);
        var decided = await kernel.RaiseAsync();
        var taken = await kernel.RaiseAsync();
        await kernel.RaiseAsync();
        kernel.Clock.Advance(TimeSpan.FromDays(1));
        await kernel.MoveAsync(decided.Id, IssueTrigger.Acknowledge, People.Colleague);
        await kernel.MoveAsync(decided.Id, IssueTrigger.Decide, People.Colleague);
        kernel.Clock.Advance(TimeSpan.FromDays(2));
        await kernel.MoveAsync(taken.Id, IssueTrigger.Escalate, People.FocalPoint);

        // Its limit, ten days, was 10:00 of that Monday, by summer time.
        kernel.Clock.Set(new(2021, 3, 29, 9, 0, 0, TimeSpan.Zero));
        Assert.Equal(1, (await MeasuresAsync(kernel, null, null)).OverdueNow);
        await kernel.SweepAsync();
        var all = await MeasuresAsync(kernel, null, null);
        Assert.Equal([new(1, Ended: 3, AverageHours: 42.3, Breached: 1, Decided: 1)], all.Levels);
        Assert.Equal((3, 1, 1, 0), (all.Raised, all.DecidedAtFirst, all.Decided, all.OverdueNow));
        var some = await MeasuresAsync(kernel, new(2021, 3, 17), new(2021, 3, 18));
        Assert.Equal([new(1, Ended: 1, AverageHours: 27, Breached: 0, Decided: 0)], some.Levels);
        Assert.Equal((0, 0), (some.Raised, some.Decided));
    }

    private static Task<IssueMeasures> MeasuresAsync(Kernel kernel, DateOnly? from, DateOnly? to) =>
        kernel.AskAsync<MeasureReader, IssueMeasures>(People.Chair, (measures, cancel) => measures.ReadAsync(from, to, cancel));

    public sealed class OnSqlite(SqliteDatabases databases) : MeasureTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : MeasureTests(databases);
}

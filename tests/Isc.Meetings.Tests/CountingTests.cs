using FsCheck;
using FsCheck.Fluent;
using Isc.Meetings.Data;
using Isc.Meetings.Reading;
using Isc.Reporting;
using Isc.Testing;
using Isc.Text;

namespace Isc.Meetings.Tests;

[Trait("Promise", "I19")]
public abstract class CountingTests(IDatabases databases)
{
    private static readonly DateOnly Start = new(2015, 1, 1);

    /// <summary>State, first day and length of each meeting; first day and length of the period, a negative one for "since inception".</summary>
    private static Arbitrary<((int State, int From, int Length)[] Meetings, int Since, int Days)> Cases => (
        from meetings in (
            from state in Gen.Choose(0, 5)
            from day in Gen.Choose(0, 900)
            from length in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 400))
            select (state, day, length)).ArrayOf()
        from since in Gen.Choose(-100, 900)
        from days in Gen.Choose(0, 700)
        select (meetings, since, days)).ToArbitrary();

    [Fact]
    public async Task Counts_equal_a_recount_by_hand()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        var run = 0;
        Prop.ForAll(Cases, c =>
        {
            var body = $"body-{run++}";
            var period = new ReportPeriod(c.Since < 0 ? null : Start.AddDays(c.Since), Start.AddDays(Math.Max(0, c.Since) + c.Days));
            // FsCheck's properties are synchronous; xunit gives tests no context to block.
            var (counted, listed) = CountAsync(kernel, body, c.Meetings, period).GetAwaiter().GetResult();
            var expected = 0;
            foreach (var (state, from, length) in c.Meetings)
            {
                var (first, last) = (Start.AddDays(from), Start.AddDays(from + length));
                if ((MeetingState)state == MeetingState.Held && last <= period.AsOf && (period.Since is null || first >= period.Since))
                    expected++;
            }

            return counted == expected && listed == expected;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Size.Of(200, 10_000)));
    }

    private static async Task<(int Counted, int Listed)> CountAsync(
        Kernel kernel, string body, (int State, int From, int Length)[] meetings, ReportPeriod period)
    {
        await kernel.AskAsync<MeetingsDbContext, int>((context, cancelled) =>
        {
            var series = new MeetingSeries { Key = body, BodyId = Guid.CreateVersion7(), BodyKey = body, Name = LocalizedText.English(body) };
            context.Add(series);
            context.AddRange(meetings.Select(m => new Meeting
            {
                SeriesId = series.Id,
                BodyId = series.BodyId,
                BodyKey = body,
                From = Start.AddDays(m.From),
                Until = Start.AddDays(m.From + m.Length),
                State = (MeetingState)m.State,
            }));
            return context.SaveChangesAsync(cancelled);
        });
        var counted = await kernel.AskAsync<MeetingRecord, int>((record, cancelled) => record.CountHeldAsync(body, period, cancelled));
        var listed = await kernel.AskAsync<MeetingRecord, IReadOnlyList<CountedMeeting>>((record, cancelled) => record.HeldAsync(body, period, cancelled));
        return (counted, listed.Count);
    }

    public sealed class OnSqlite(SqliteDatabases databases) : CountingTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : CountingTests(databases);
}

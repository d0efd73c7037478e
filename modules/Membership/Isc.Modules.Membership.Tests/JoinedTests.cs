using Isc.Modules.Membership.Data;
using Isc.Modules.Membership.Joined;
using Isc.Modules.Membership.Pivot;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Membership.Tests;

public abstract class JoinedTests(ModuleBench<MembershipModule> bench)
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Counts_of_a_random_register_equal_a_plain_recount(int seed)
    {
        var random = new Random(seed);
        var sectors = new Guid?[] { null, Guid.NewGuid(), Guid.NewGuid() };
        var register = Enumerable.Range(0, 150).Select(_ => RandomEntry(random, sectors, $"entity {seed}")).ToList();
        var cut = Day(random);

        var (joined, pivot) = await bench.InScopeAsync(async scope =>
        {
            var context = scope.GetRequiredService<MembershipDbContext>();
            context.AddRange(register);
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
            var own = context.Entries.Where(e => e.Entity == $"entity {seed}");
            return (await own.PerYearAsync(TestContext.Current.CancellationToken),
                await own.On(cut).PivotAsync(PivotBy.Sector, TestContext.Current.CancellationToken));
        });

        var years = new Dictionary<(int, MembershipCategory), int>();
        var cells = new Dictionary<(MembershipCategory, Guid?), int>();
        foreach (var entry in register)
        {
            if (entry.From.Year == entry.Until.Year)
                years[(entry.From.Year, entry.Category)] = years.GetValueOrDefault((entry.From.Year, entry.Category)) + 1;
            if (entry.Until <= cut && !(entry.LeftUntil <= cut))
                cells[(entry.Category, entry.SectorId)] = cells.GetValueOrDefault((entry.Category, entry.SectorId)) + 1;
        }

        Assert.Equal(years.OrderBy(y => y.Key).Select(y => new JoinedInYear(y.Key.Item1, y.Key.Item2, y.Value)), joined);
        Assert.Equal(cells.Count, pivot.Count);
        Assert.All(pivot, cell => Assert.Equal(cells[(cell.Category, cell.OfficeId)], cell.Count));
    }

    private static MembershipEntry RandomEntry(Random random, Guid?[] sectors, string entity)
    {
        var from = Day(random);
        var left = random.Next(3) == 0 ? from.AddDays(random.Next(900)) : (DateOnly?)null;
        return new MembershipEntry
        {
            Entity = entity,
            Category = (MembershipCategory)random.Next(5),
            SectorId = sectors[random.Next(sectors.Length)],
            From = from,
            Until = from.AddDays(random.Next(200)),
            LeftFrom = left,
            LeftUntil = left?.AddDays(random.Next(60)),
        };
    }

    private static DateOnly Day(Random random) => new DateOnly(2017, 1, 1).AddDays(random.Next(2_000));

    public sealed class OnSqlite(SqliteBench bench) : JoinedTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : JoinedTests(bench), IClassFixture<PostgreSqlBench>;
}

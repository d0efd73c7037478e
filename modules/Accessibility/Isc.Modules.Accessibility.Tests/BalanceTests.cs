using Isc.Modules.Accessibility.Data;
using Isc.Modules.Accessibility.Fund;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Accessibility.Tests;

public abstract class BalanceTests(ModuleBench<AccessibilityModule> bench)
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Balances_of_random_ledgers_equal_a_plain_recount(int seed)
    {
        var random = new Random(seed);
        var ledger = Enumerable.Range(0, 200).Select(_ => RandomEntry(random, seed)).ToList();
        var cut = Day(random);

        var balances = await bench.InScopeAsync(async scope =>
        {
            var context = scope.GetRequiredService<AccessibilityDbContext>();
            context.AddRange(ledger);
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
            var own = $"donor {seed}";
            return await context.FundEntries.Where(e => e.DonorOrProject == own).BalancesAsync(cut, TestContext.Current.CancellationToken);
        });

        Assert.Equal(Recount(ledger, cut), balances);
        Assert.All(balances, b => Assert.Equal(b.Contributed - b.Spent - b.Committed, b.Free));
    }

    private static List<Balance> Recount(List<FundEntry> ledger, DateOnly cut)
    {
        var balances = new SortedDictionary<string, Balance>(StringComparer.Ordinal);
        foreach (var entry in ledger)
        {
            if (entry.State == FundEntryState.Reversed || entry.Until > cut || (entry.SettledOn is { } settled && settled <= cut))
                continue;
            var balance = balances.GetValueOrDefault(entry.Currency) ?? new Balance(entry.Currency, 0, 0, 0);
            balances[entry.Currency] = entry.Kind switch
            {
                FundEntryKind.Contribution => balance with { Contributed = balance.Contributed + entry.Amount },
                FundEntryKind.Commitment => balance with { Committed = balance.Committed + entry.Amount },
                _ => balance with { Spent = balance.Spent + entry.Amount },
            };
        }

        return [.. balances.Values];
    }

    private static FundEntry RandomEntry(Random random, int seed)
    {
        var from = Day(random);
        var kind = (FundEntryKind)random.Next(3);
        var state = (FundEntryState)random.Next(3);
        var settled = state == FundEntryState.Settled && kind == FundEntryKind.Commitment;
        return new FundEntry
        {
            Kind = kind,
            From = from,
            Until = from.AddDays(random.Next(400)),
            DonorOrProject = $"donor {seed}",
            Amount = random.NextInt64(1, 1_000_000_000_000),
            Currency = Currency.Codes.ElementAt(random.Next(Currency.Codes.Count)),
            State = state == FundEntryState.Settled && !settled ? FundEntryState.Recorded : state,
            SettledOn = settled ? from.AddDays(random.Next(800)) : null,
        };
    }

    private static DateOnly Day(Random random) => new DateOnly(2015, 1, 1).AddDays(random.Next(3_000));

    public sealed class OnSqlite(SqliteBench bench) : BalanceTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : BalanceTests(bench), IClassFixture<PostgreSqlBench>;
}

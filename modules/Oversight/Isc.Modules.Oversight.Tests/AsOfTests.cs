using Isc.Modules.Oversight.Report;
using Isc.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Oversight.Tests;

/// <summary>What happens later changes no earlier cut-off.</summary>
public abstract class AsOfTests(ModuleBench<OversightModule> bench)
{
    [Fact]
    public async Task A_later_step_changes_neither_the_rates_nor_the_report_of_an_earlier_day()
    {
        var (rates, report) = (await RatesAsync("2017-12-31"), await ReportAsync(new(new(2017, 1, 1), new(2017, 12, 31))));
        var open = (await bench.Http.ReadAsync("recommendations?form=formal&implementation=inProgress")).GetProperty("items")[0];
        var address = $"recommendations/{open.GetProperty("id").GetGuid()}";

        using var claimant = bench.HttpAs(Guid.NewGuid());
        await claimant.BringAsync(address, ("progress", new { trigger = "claim", on = "2018-04-17", evidence = "Document C18/1" }));
        using var verifier = bench.HttpAs(Guid.NewGuid());
        await verifier.BringAsync(address, ("verification", new { trigger = "verify", on = "2018-04-20" }));

        Assert.Equal("31 of 46", rates);
        Assert.Equal(rates, await RatesAsync("2017-12-31"));
        Assert.Equal(rates, await RatesAsync("2018-04-19"));
        Assert.Equal("32 of 46", await RatesAsync("2018-04-20"));
        Assert.Equal(report, await ReportAsync(new(new(2017, 1, 1), new(2017, 12, 31))));
        Assert.Contains("11 have been implemented", await ReportAsync(new(new(2018, 1, 1), new(2018, 12, 31))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_step_nothing_stands_anywhere() => Assert.Equal("0 of 0", await RatesAsync("2017-12-30"));

    private async Task<string> RatesAsync(string day)
    {
        var rate = (await bench.Http.ReadAsync($"rates?asOf={day}")).GetProperty("implementedOfAll");
        return $"{rate.GetProperty("numerator")} of {rate.GetProperty("denominator")}";
    }

    private Task<string> ReportAsync(ReportPeriod period)
    {
        Speech.In("en");
        return bench.InScopeAsync(async scope =>
        {
            var blocks = await ActivatorUtilities.CreateInstance<OutcomesSection>(scope).ComposeAsync(
                new SectionRequest(period, new Dictionary<string, string>(StringComparer.Ordinal)), TestContext.Current.CancellationToken);
            return string.Join('\n', blocks.Cast<Bullets>().SelectMany(b => b.Items).SelectMany(b => b.Children.Prepend(b)).Select(b => b.Text.ToString()));
        });
    }

    public sealed class OnSqlite(SqliteBench bench) : AsOfTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : AsOfTests(bench), IClassFixture<PostgreSqlBench>;
}

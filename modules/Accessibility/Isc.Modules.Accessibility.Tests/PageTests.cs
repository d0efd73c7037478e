using System.Net.Http.Json;

namespace Isc.Modules.Accessibility.Tests;

public abstract class PageTests(ModuleBench<AccessibilityModule> bench)
{
    [Fact]
    public async Task The_page_shows_policy_plan_and_trial()
    {
        var page = await bench.PageAsync("/accessibility");

        Assert.Contains("Under review", page, StringComparison.Ordinal);
        Assert.Contains("href=\"library/accessibility-policy\"", page, StringComparison.Ordinal);
        Assert.Contains("Accessibility work plan 2021", page, StringComparison.Ordinal);
        Assert.Contains("Trial of accessible virtual meetings", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_ledger_says_so_and_a_filled_one_shows_its_lines_and_its_balance()
    {
        Assert.Contains("No entries recorded", await bench.PageAsync("/accessibility/fund"), StringComparison.Ordinal);

        using var created = await bench.Http.PostAsJsonAsync("fund/entries", new
        {
            kind = "contribution",
            when = new { from = "2022-03-01", until = "2022-03-31" },
            donorOrProject = "A <donor>",
            amount = 123_456,
            currency = "CHF",
        }, TestContext.Current.CancellationToken);

        var page = await bench.PageAsync("/accessibility/fund?kind=contribution");
        Assert.DoesNotContain("No entries recorded", page, StringComparison.Ordinal);
        Assert.Contains("A &lt;donor&gt;", page, StringComparison.Ordinal);
        Assert.Contains("1,234.56 CHF", page, StringComparison.Ordinal);
        Assert.Contains("March 2022", page, StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteBench bench) : PageTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : PageTests(bench), IClassFixture<PostgreSqlBench>;
}

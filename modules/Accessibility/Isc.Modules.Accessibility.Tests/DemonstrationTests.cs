using Isc.Library;
using Isc.Modules.Accessibility.Data;
using Isc.Modules.Accessibility.Overview;
using Isc.Themes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Accessibility.Tests;

public abstract class DemonstrationTests(ModuleBench<AccessibilityModule> bench)
{
    [Fact]
    public async Task Loading_twice_adds_nothing() => Assert.Equal(0, await bench.LoadDemonstrationAsync());

    [Fact]
    public async Task No_amount_of_the_fund_is_invented() => Assert.False(await bench.InScopeAsync(
        scope => scope.GetRequiredService<AccessibilityDbContext>().FundEntries.AnyAsync(TestContext.Current.CancellationToken)));

    [Fact]
    public async Task Every_record_cites_its_source()
    {
        var citations = await bench.InScopeAsync(async scope =>
        {
            var context = scope.GetRequiredService<AccessibilityDbContext>();
            var trials = await context.Trials.Select(t => t.Citation).ToListAsync(TestContext.Current.CancellationToken);
            return trials.Concat(await context.FundReviews.Select(r => r.Citation).ToListAsync(TestContext.Current.CancellationToken)).ToList();
        });

        Assert.Equal(["R21 2.5", "R17 1.4"], citations);
    }

    [Fact]
    public async Task The_plan_holds_only_what_the_source_gives()
    {
        var plans = await bench.InScopeAsync(scope =>
            scope.GetRequiredService<IWorkPlans>().OfThemeAsync("accessibility", TestContext.Current.CancellationToken));

        var plan = Assert.Single(plans, p => p.Key == "accessibility-2021-2022");
        Assert.Equal(WorkState.Planned, Assert.Single(plan.Items).State);
    }

    [Fact]
    public async Task The_library_holds_the_policy_and_the_strategy() => Assert.Equal(2, (await bench.InScopeAsync(scope =>
        scope.GetRequiredService<ILibrary>().FindManyAsync(
            [AccessibilityDocuments.Policy, AccessibilityDocuments.Strategy], TestContext.Current.CancellationToken))).Count);

    [Fact]
    public async Task The_panel_stands_on_its_own_theme_only()
    {
        Speech.In("en");
        var (own, other) = await bench.InScopeAsync(async scope =>
        {
            var panel = ActivatorUtilities.CreateInstance<ThemePanel>(scope);
            return (await panel.LoadAsync("accessibility", TestContext.Current.CancellationToken), await panel.LoadAsync("gender", TestContext.Current.CancellationToken));
        });

        Assert.NotNull(own);
        Assert.Null(other);
    }

    public sealed class OnSqlite(SqliteBench bench) : DemonstrationTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : DemonstrationTests(bench), IClassFixture<PostgreSqlBench>;
}

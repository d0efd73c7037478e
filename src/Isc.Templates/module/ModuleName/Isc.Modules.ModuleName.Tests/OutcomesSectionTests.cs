using Isc.Modules.ModuleName.Report;
using Isc.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.ModuleName.Tests;

public abstract class OutcomesSectionTests(ModuleBench<ModuleNameModule> bench)
{
    [Fact]
    public async Task The_section_counts_and_names_what_lies_in_the_period()
    {
        var bullet = Assert.Single(Assert.IsType<Bullets>(Assert.Single(await ComposeAsync(new(new(2020, 1, 1), new(2021, 12, 31))))).Items);

        Assert.Equal("1 activity was carried out.", bullet.Text.ToString());
        Assert.Equal("Example: consultation of the focal points", Assert.Single(bullet.Children).Text.ToString());
    }

    [Fact]
    public async Task A_period_without_activities_has_no_section() => Assert.Empty(await ComposeAsync(new(new(1990, 1, 1), new(1990, 12, 31))));

    private Task<IReadOnlyList<Block>> ComposeAsync(ReportPeriod period)
    {
        Speech.In("en");
        return bench.InScopeAsync(scope => ActivatorUtilities.CreateInstance<OutcomesSection>(scope).ComposeAsync(
            new SectionRequest(period, new Dictionary<string, string>(StringComparer.Ordinal)), TestContext.Current.CancellationToken));
    }

    public sealed class OnSqlite(SqliteBench bench) : OutcomesSectionTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : OutcomesSectionTests(bench), IClassFixture<PostgreSqlBench>;
}

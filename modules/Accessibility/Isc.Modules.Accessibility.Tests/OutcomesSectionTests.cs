using Isc.Modules.Accessibility.Report;
using Isc.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Accessibility.Tests;

public abstract class OutcomesSectionTests(ModuleBench<AccessibilityModule> bench)
{
    private static readonly ReportPeriod Of2017 = new(new(2017, 1, 1), new(2017, 12, 31));
    private static readonly ReportPeriod Of2021 = new(new(2020, 4, 1), new(2021, 3, 31));

    [Fact]
    public async Task The_2021_report_tells_of_policy_strategy_plan_and_trial()
    {
        var bullet = await BulletAsync("en", Of2021);

        Assert.Equal("Accessibility", bullet.Lead);
        var text = bullet.Text.ToString();
        Assert.Contains("is under review.", text, StringComparison.Ordinal);
        Assert.Contains("has been developed.", text, StringComparison.Ordinal);
        Assert.Contains("2021–2022 has been developed, with 1 item.", text, StringComparison.Ordinal);
        Assert.Contains("Trial of accessible virtual meetings: planned, with coordination in ISC-TF", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fund", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_2017_report_tells_of_the_fund_alone()
    {
        var bullet = await BulletAsync("en", Of2017);

        Assert.Equal("ISC-TF followed up how the Accessibility Fund is managed.", bullet.Text.ToString());
    }

    [Fact]
    public async Task A_period_without_records_has_no_section() =>
        Assert.Empty(await ComposeAsync("en", new(new(2015, 3, 1), new(2015, 12, 31))));

    [Fact]
    public async Task The_number_of_plan_items_is_counted_from_them()
    {
        var figure = (await BulletAsync("en", Of2021)).Text.Inlines.Select(run => run.Figure).OfType<Figure>().Single();

        Assert.Equal("work-plan-items", figure.Measure);
        Assert.Equal(figure.Value, figure.Sources.Count);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("es")]
    public async Task The_section_reads_in_every_language_without_falling_back(string language)
    {
        var inEnglish = (await BulletAsync("en", Of2021)).Text.ToString();
        var bullet = await BulletAsync(language, Of2021);

        Assert.NotEqual(inEnglish, bullet.Text.ToString());
        Assert.All(bullet.Text.Inlines, run => Assert.Null(run.Language));
    }

    private async Task<Bullet> BulletAsync(string language, ReportPeriod period) =>
        Assert.Single(Assert.IsType<Bullets>(Assert.Single(await ComposeAsync(language, period))).Items);

    private Task<IReadOnlyList<Block>> ComposeAsync(string language, ReportPeriod period)
    {
        Speech.In(language);
        return bench.InScopeAsync(scope => ActivatorUtilities.CreateInstance<OutcomesSection>(scope).ComposeAsync(
            new SectionRequest(period, new Dictionary<string, string>(StringComparer.Ordinal)), TestContext.Current.CancellationToken));
    }

    public sealed class OnSqlite(SqliteBench bench) : OutcomesSectionTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : OutcomesSectionTests(bench), IClassFixture<PostgreSqlBench>;
}

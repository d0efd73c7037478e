using Isc.Modules.Membership.Data;
using Isc.Modules.Membership.Report;
using Isc.Reporting;
using Isc.Time;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Membership.Tests;

public abstract class OutcomesSectionTests(ModuleBench<MembershipModule> bench)
{
    private static readonly ReportPeriod Of2017 = new(new(2017, 1, 1), new(2017, 12, 31));
    private static readonly ReportPeriod Of2021 = new(new(2020, 4, 1), new(2021, 3, 31));

    [Fact]
    public async Task The_2021_report_counts_23_small_enterprises_and_26_academia_of_2020()
    {
        var bullet = await BulletAsync("en", Of2021);

        Assert.Equal("Membership, Resource Mobilization and SMEs", bullet.Lead);
        Assert.EndsWith(
            "23 small and medium enterprises joined in 2020. 26 Academia members joined in 2020.", bullet.Text.ToString(), StringComparison.Ordinal);
        var figures = bullet.Text.Inlines.Select(run => run.Figure).OfType<Figure>().ToList();
        Assert.Equal([23, 26], figures.Select(f => f.Value));
        Assert.All(figures, f => Assert.Equal(f.Value, f.Sources.Select(s => s.Id).Distinct().Count()));
    }

    [Fact]
    public async Task The_2017_report_tells_of_the_reporting_and_of_the_pilot_and_counts_nobody()
    {
        var bullet = await BulletAsync("en", Of2017);

        Assert.Contains("by Sector and region.", bullet.Text.ToString(), StringComparison.Ordinal);
        Assert.Contains("the pilot", bullet.Text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(bullet.Text.Inlines, run => run.Figure is not null);
    }

    [Fact]
    public async Task A_period_without_records_has_no_section() =>
        Assert.Empty(await ComposeAsync("en", new(new(2015, 3, 1), new(2015, 12, 31))));

    [Fact]
    public async Task Who_may_have_joined_after_the_cut_off_is_not_counted() =>
        Assert.Empty(await ComposeAsync("en", new(new(2020, 4, 1), new(2020, 12, 30))));

    [Fact]
    public async Task Figures_of_the_period_stand_in_a_table_with_their_numbers()
    {
        await bench.InScopeAsync(async scope =>
        {
            var context = scope.GetRequiredService<MembershipDbContext>();
            context.Add(new MembershipFigure { From = new(2030, 1, 1), Until = new(2030, 1, 31), Category = MembershipCategory.SectorMember, Count = 1_234, Citation = "T30 1" });
            return await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        var table = Assert.IsType<Table>(Assert.Single(await ComposeAsync("en", new(new(2030, 1, 1), new(2030, 12, 31)))));
        var row = Assert.Single(table.Rows);
        Assert.Equal(["Sector Members", "All", "All", DateWindow.Month(2030, 1).ToString(), "1,234"], row.Select(cell => cell.ToString()));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("es")]
    public async Task The_section_reads_in_every_language_with_the_same_figures(string language)
    {
        var english = await BulletAsync("en", Of2021);
        var bullet = await BulletAsync(language, Of2021);

        Assert.NotEqual(english.Text.ToString(), bullet.Text.ToString());
        Assert.All(bullet.Text.Inlines, run => Assert.Null(run.Language));
        Assert.Equal([23, 26], bullet.Text.Inlines.Select(run => run.Figure).OfType<Figure>().Select(f => f.Value));
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

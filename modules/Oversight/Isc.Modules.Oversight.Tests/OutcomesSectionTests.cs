using Isc.Modules.Oversight.Report;
using Isc.Reporting;
using Isc.Themes;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Oversight.Tests;

public abstract class OutcomesSectionTests(ModuleBench<OversightModule> bench)
{
    private static readonly ReportPeriod Of2017 = new(new(2017, 1, 1), new(2017, 12, 31));
    private static readonly ReportPeriod Of2021 = new(new(2020, 4, 1), new(2021, 3, 31));

    [Fact]
    public async Task The_2017_report_counts_the_recommendations_from_their_records()
    {
        var figures = FiguresOf(await BulletsAsync("en", Of2017)).ToList();

        Assert.Equal([11, 10, 1, 35, 21, 12, 2], figures.Select(f => f.Value));
        Assert.All(figures, f => Assert.Equal(f.Value, f.Sources.Select(source => source.Id).Distinct().Count()));
    }

    [Fact]
    public async Task The_2017_report_leads_with_the_theme_and_says_formal_before_informal()
    {
        var review = (await BulletsAsync("en", Of2017))[0];

        Assert.Equal(await NameAsync("joint-inspection"), review.Lead);
        Assert.Equal("Recommendations in JIU/REP/2016/1:", review.Text.ToString());
        Assert.Equal(
            ["out of 11 formal recommendations, 10 have been implemented, 1 is in progress and on track (Council 2018);",
             "out of 35 informal recommendations, 21 have been implemented, 12 are in progress and on track (Plan submitted to Council 2017), 2 are under consideration by governing bodies."],
            review.Children.Select(child => child.Text.ToString()));
    }

    [Fact]
    public async Task The_2021_report_groups_the_notes_under_the_names_of_their_themes()
    {
        var bullets = await BulletsAsync("en", Of2021);

        string[] leads = [await NameAsync("risk-management"), await NameAsync("compliance-dashboard")];
        Assert.Equal(leads, bullets.Select(b => b.Lead));
        Assert.Equal([1, 3], bullets.Select(b => b.Text.Inlines.Count(run => run.Sources?.Count > 0)));
        Assert.Empty(FiguresOf(bullets));
    }

    [Fact]
    public async Task A_period_without_records_has_no_section() =>
        Assert.Empty(await ComposeAsync("en", new(new(2018, 1, 1), new(2018, 12, 31))));

    [Fact]
    public async Task A_cut_off_inside_the_window_of_a_step_does_not_count_it() =>
        Assert.Empty(await ComposeAsync("en", new(new(2017, 1, 1), new(2017, 12, 30))));

    [Theory]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("es")]
    public async Task The_section_reads_in_every_language_with_the_same_figures(string language)
    {
        var english = await BulletsAsync("en", Of2017);
        var bullets = await BulletsAsync(language, Of2017);

        Assert.Equal(FiguresOf(english).Select(f => f.Value), FiguresOf(bullets).Select(f => f.Value));
        Assert.All(english.Zip(bullets), pair => Assert.NotEqual(pair.First.Lead, pair.Second.Lead));
        Assert.All(bullets.Concat(await BulletsAsync(language, Of2021)).SelectMany(b => b.Text.Inlines), run => Assert.Null(run.Language));
    }

    private static IEnumerable<Figure> FiguresOf(IEnumerable<Bullet> bullets) => bullets.SelectMany(
        bullet => bullet.Text.Inlines.Select(run => run.Figure).OfType<Figure>().Concat(FiguresOf(bullet.Children)));

    private Task<string> NameAsync(string theme) => bench.InScopeAsync(async scope =>
        (await scope.GetRequiredService<IThemes>().FindAsync(theme, TestContext.Current.CancellationToken))!.Name.ToString());

    private async Task<IReadOnlyList<Bullet>> BulletsAsync(string language, ReportPeriod period) =>
        Assert.IsType<Bullets>(Assert.Single(await ComposeAsync(language, period))).Items;

    private Task<IReadOnlyList<Block>> ComposeAsync(string language, ReportPeriod period)
    {
        Speech.In(language);
        return bench.InScopeAsync(scope => ActivatorUtilities.CreateInstance<OutcomesSection>(scope).ComposeAsync(
            new SectionRequest(period, new Dictionary<string, string>(StringComparer.Ordinal)), TestContext.Current.CancellationToken));
    }

    public sealed class OnSqlite(SqliteBench bench) : OutcomesSectionTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : OutcomesSectionTests(bench), IClassFixture<PostgreSqlBench>;
}

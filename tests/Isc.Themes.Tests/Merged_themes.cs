using Isc.Testing;
using Isc.Themes.Api;
using Isc.Themes.Data;
using Isc.Themes.Merging;
using Isc.Themes.Pages;
using Isc.Themes.Sections;
using Isc.Themes.Umbrellas;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Tests;

public abstract class Merged_themes(IDatabases databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Merged_themes(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Merged_themes(databases);

    private static readonly DateOnly Day = new(2021, 5, 1);

    [Fact]
    public async Task The_effect_is_shown_and_nothing_changes()
    {
        await using var house = await House.FurnishedAsync(databases);
        var effect = Assert.Single(await PreviewAsync(house, "emerging-technologies", "geospatial"));
        Assert.Equal(["ISC-TF"], effect.EndsIn);
        Assert.Empty(effect.TakenUpBy);
        Assert.Equal(ThemeState.Active, (await FindAsync(house, "geospatial")).State);
        // What only the ISCG coordinates is taken up by it under the other theme.
        Assert.Equal(["ISCG"], Assert.Single(await PreviewAsync(house, "environment", "climate-change")).TakenUpBy);
        Assert.Equal(["digital-transformation"], Assert.Single(await PreviewAsync(house, "communications", "website")).Umbrellas);
    }

    [Fact]
    public async Task The_old_page_says_what_it_became_and_keeps_its_updates()
    {
        await using var house = await House.FurnishedAsync(databases);
        await MergeAsync(house, "communications", "website");
        var old = await house.RenderAsync<ThemePage>("themes/website", "website");
        Assert.Contains("Merged into: Communications", old.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, old.QuerySelectorAll("#updates li").Length);
        var taking = await house.RenderAsync<ThemePage>("themes/communications", "communications");
        Assert.Contains("Took in: New ITU website", taking.QuerySelector("#history")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_and_reports_of_earlier_days_still_show_the_old_theme()
    {
        await using var house = await House.FurnishedAsync(databases);
        var before = await AreasAsync(house, Periods.R21);
        await MergeAsync(house, "emerging-technologies", "geospatial");
        Assert.Equal(before, await AreasAsync(house, Periods.R21));
        Assert.Contains("12 areas", before, StringComparison.Ordinal);
        Assert.Contains("11 areas", await AreasAsync(house, new(null, Day)), StringComparison.Ordinal);
        var dayBefore = await CoordinatedAsync(house, Day.AddDays(-1));
        Assert.Contains("geospatial", dayBefore);
        Assert.DoesNotContain("geospatial", await CoordinatedAsync(house, Day));
    }

    [Fact]
    public async Task The_umbrella_covers_the_new_theme_and_told_on_an_earlier_day_the_old()
    {
        await using var house = await House.FurnishedAsync(databases);
        await MergeAsync(house, "communications", "website");
        var umbrella = (await house.DoAsync<UmbrellaBook, UmbrellaView?>((b, ct) => b.ReadAsync("digital-transformation", ct)))!;
        Assert.Equal("communications", umbrella.Covered[^1].Key);
        Assert.Contains("website", umbrella.Record!.CoversOn(Day.AddDays(-1)));
        Assert.DoesNotContain("website", umbrella.Record.CoversOn(Day));
    }

    [Theory]
    [InlineData("gender", "gender", "themes")]
    [InlineData("gender", "nothing", "themes")]
    [InlineData("gender", "web-editorial", "themes")]
    public async Task What_cannot_be_merged_is_refused(string into, string theme, string field)
    {
        await using var house = await House.FurnishedAsync(databases);
        Assert.Contains(field, (await CheckAsync(house, into, theme, Day)).Fields.Keys);
    }

    [Fact]
    public async Task A_day_to_come_or_before_a_theme_began_is_refused()
    {
        await using var house = await House.FurnishedAsync(databases);
        Assert.Contains("on", (await CheckAsync(house, "gender", "events", new(2021, 6, 2))).Fields.Keys);
        Assert.Contains("on", (await CheckAsync(house, "gender", "geospatial", new(2016, 1, 1))).Fields.Keys);
    }

    [Fact]
    public async Task A_version_that_has_passed_is_refused_and_nothing_is_merged()
    {
        await using var house = await House.FurnishedAsync(databases);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => house.DoAsync<ThemeMerger, Theme>((m, ct) => m.MergeAsync("gender", Of("events"), 7, ct)));
        Assert.Equal(ThemeState.Active, (await FindAsync(house, "events")).State);
    }

    private static MergeRequest Of(string theme, DateOnly? on = null) => new() { Themes = [theme], On = on ?? Day };

    private static Task<IReadOnlyList<MergeEffect>> PreviewAsync(House house, string into, string theme) =>
        house.DoAsync<ThemeMerger, IReadOnlyList<MergeEffect>>((m, ct) => m.PreviewAsync(into, Of(theme), ct));

    private static Task<Problems> CheckAsync(House house, string into, string theme, DateOnly on) =>
        house.DoAsync<ThemeMerger, Problems>((m, ct) => m.CheckAsync(into, Of(theme, on), ct));

    private static async Task MergeAsync(House house, string into, string theme)
    {
        Assert.Empty((await CheckAsync(house, into, theme, Day)).Fields);
        Assert.Equal(2, (await house.DoAsync<ThemeMerger, Theme>((m, ct) => m.MergeAsync(into, Of(theme), 1, ct))).Version);
    }

    private static async Task<ThemeInfo> FindAsync(House house, string key) => (await house.DoAsync<IThemes, ThemeInfo?>((t, ct) => t.FindAsync(key, ct)))!;

    private static async Task<string> AreasAsync(House house, Isc.Reporting.ReportPeriod period) =>
        Assert.Single((await house.ComposeAsync<AreasSection>("isc-tf", period)).OfType<Isc.Reporting.Paragraph>()).Text.ToString();

    private static async Task<IReadOnlyList<string>> CoordinatedAsync(House house, DateOnly on) =>
        [.. (await house.DoAsync<IThemes, IReadOnlyList<ThemeInfo>>((t, ct) => t.CoordinatedAsync(StableId.Of("body/isc-tf"), on, ct))).Select(t => t.Key)];
}

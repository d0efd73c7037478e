using System.Globalization;
using Isc.Pages;
using Isc.Testing;
using Isc.Text;
using Isc.Themes.Pages;
using Isc.Themes.Tests.Fakes;

namespace Isc.Themes.Tests;

public sealed class Pages_of_themes(SqliteDatabases databases)
{
    [Fact]
    public async Task The_list_shows_the_areas_of_today_with_gaps()
    {
        await using var house = await House.FurnishedAsync(databases);
        var document = await house.RenderAsync<ThemesPage>("themes");
        var rows = document.QuerySelectorAll("#isc-tf tbody tr");
        Assert.Equal(12, rows.Length);
        Assert.All(rows, row => Assert.Contains("4 of 4 vacant", row.TextContent, StringComparison.Ordinal));
        Assert.Contains("Umbrella of 4 topics", document.QuerySelector("#topics")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Youth", document.QuerySelector("#others")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_2017_is_one_link_away()
    {
        await using var house = await House.FurnishedAsync(databases);
        var today = await house.RenderAsync<ThemesPage>("themes");
        Assert.NotNull(today.QuerySelector("nav.tabs a[href='themes?on=2017-12-31']"));
        var then = await house.RenderAsync<ThemesPage>("themes?on=2017-12-31");
        Assert.Equal(11, then.QuerySelectorAll("#isc-tf tbody tr").Length);
    }

    [Fact]
    public async Task A_date_that_is_none_is_answered_with_what_to_enter()
    {
        await using var house = await House.FurnishedAsync(databases);
        var document = await house.RenderAsync<ThemesPage>("themes?on=yesterday");
        Assert.Contains("for example 2021-06-01", document.QuerySelector("#on-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_shows_plan_updates_history_and_vacant_seats()
    {
        await using var house = await House.FurnishedAsync(databases);
        var document = await house.RenderAsync<ThemePage>("themes/multilingualism", "multilingualism");
        Assert.Equal(3, document.QuerySelectorAll("#updates li").Length);
        Assert.Equal(4, document.QuerySelectorAll("#focal-points tbody tr").Length);
        Assert.Contains("Matrix of mandates", document.QuerySelector("#plans")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ISC-TF begins", document.QuerySelector("#history")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_umbrella_shows_what_it_covers()
    {
        await using var house = await House.FurnishedAsync(databases);
        var document = await house.RenderAsync<ThemePage>("themes/digital-transformation", "digital-transformation");
        Assert.Equal(
            ["themes/digital-transformation", "themes/remote-participation", "themes/website", "themes/event-overview"],
            document.QuerySelectorAll("#umbrella li a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_panel_that_fails_leaves_the_rest_of_the_page_standing()
    {
        await using var house = await House.FurnishedAsync(databases, (new BrokenPanel(), "gender"), (new NotePanel(), "events"));
        var document = await house.RenderAsync<ThemePage>("themes/gender", "gender");
        var text = document.Body!.TextContent;
        Assert.Contains("Section unavailable", text, StringComparison.Ordinal);
        Assert.Contains("Module gender did not answer", text, StringComparison.Ordinal);
        Assert.DoesNotContain("table is gone", text, StringComparison.Ordinal);
        Assert.Contains("a note of the module", text, StringComparison.Ordinal);
        Assert.NotNull(document.QuerySelector("#updates"));
    }

    [Fact]
    public async Task A_panel_that_breaks_while_it_is_drawn_leaves_the_rest_of_the_page_standing()
    {
        await using var house = await House.FurnishedAsync(databases, (new BrokenComponentPanel(), "gender"));
        var document = await house.RenderAsync<ThemePage>("themes/gender", "gender");
        Assert.Contains("Section unavailable", document.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(document.QuerySelector("#updates"));
    }

    [Fact]
    public async Task Every_theme_has_its_page_in_every_language()
    {
        await using var house = await House.FurnishedAsync(databases);
        var themes = await house.DoAsync<IThemes, IReadOnlyList<ThemeInfo>>((t, ct) => t.AllAsync(ct));
        Assert.Equal(31, themes.Count);
        foreach (var language in Languages.All)
        {
            foreach (var theme in themes)
            {
                var document = await house.RenderAsync<ThemePage>($"themes/{theme.Key}", theme.Key, language);
                Assert.Equal(theme.Name.In(language), document.QuerySelector("h1")!.TextContent.Trim());
            }
        }
    }

    [Fact]
    public async Task Tiles_and_panel_of_the_dashboard_tell_areas_gaps_and_latest_updates()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture("en");
        await using var house = await House.FurnishedAsync(databases);
        var areas = await house.DoAsync<AreasTile, Tile?>((tile, ct) => tile.LoadAsync(ct));
        var seats = await house.DoAsync<VacantSeatsTile, Tile?>((tile, ct) => tile.LoadAsync(ct));
        var panel = await house.DoAsync<LatestUpdates, Panel?>((p, ct) => p.LoadAsync(ct));
        Assert.Equal(("12", "48", "of 48"), (areas!.Value, seats!.Value, seats.Note));
        Assert.NotNull(panel);
    }

    [Fact]
    public async Task An_empty_deployment_shows_no_tiles_and_an_empty_list()
    {
        await using var house = await House.OpenAsync(databases);
        Assert.Null(await house.DoAsync<AreasTile, Tile?>((tile, ct) => tile.LoadAsync(ct)));
        Assert.Null(await house.DoAsync<VacantSeatsTile, Tile?>((tile, ct) => tile.LoadAsync(ct)));
        Assert.Null(await house.DoAsync<LatestUpdates, Panel?>((p, ct) => p.LoadAsync(ct)));
        var document = await house.RenderAsync<ThemesPage>("themes");
        Assert.Contains("No theme was coordinated", document.Body!.TextContent, StringComparison.Ordinal);
    }
}

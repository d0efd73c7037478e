using Isc.Pages;
using Isc.Text;
using Isc.Web.Layout;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Isc.Web.Tests;

public sealed class LayoutTests
{
    private static readonly NavigationLink[] Links = [new("Themes", "/themes", 20), new("Meetings", "/meetings", 10), new("Decisions", "/meetings/decisions", 15), new("Meet", "/meet", 30)];

    [Fact]
    public async Task Language_links_keep_the_page_and_its_query()
    {
        var page = await RenderAsync("meetings/39?tab=decisions", language: "fr");

        var links = page.QuerySelectorAll(".languages a");
        Assert.Equal(Languages.All.Select(l => $"/{l}/meetings/39?tab=decisions"), links.Select(a => a.GetAttribute("href")));
        Assert.Equal(Languages.All, links.Select(a => a.GetAttribute("lang")));
        Assert.Equal(Languages.All, links.Select(a => a.GetAttribute("hreflang")));
        Assert.Equal("Français", Assert.Single(page.QuerySelectorAll(".languages [aria-current=true]")).TextContent);
    }

    [Fact]
    public async Task Language_links_of_an_error_page_lead_to_the_address_that_was_asked_for()
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature { OriginalPathBase = "/en", OriginalPath = "/meetings/99", OriginalQueryString = "?a=b" });

        var page = await RenderAsync("_status/404", context: context);

        Assert.Equal("/ru/meetings/99?a=b", page.QuerySelector(".languages [lang=ru]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Language_links_of_a_failed_page_lead_to_the_address_that_failed()
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IExceptionHandlerFeature>(new ExceptionHandlerFeature { Path = "/reports", Error = new InvalidOperationException() });

        var page = await RenderAsync("_status/500", context: context);

        Assert.Equal("/ru/reports", page.QuerySelector(".languages [lang=ru]")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("", "Dashboard", "page")]
    [InlineData("meetings", "Meetings", "page")]
    [InlineData("meetings?after=x", "Meetings", "page")]
    [InlineData("meetings/39", "Meetings", "true")]
    [InlineData("meetings/decisions", "Decisions", "page")]
    [InlineData("meetings/decisions/7", "Decisions", "true")]
    public async Task Navigation_marks_where_the_reader_is(string path, string link, string current)
    {
        var page = await RenderAsync(path);

        var marked = Assert.Single(page.QuerySelectorAll(".site-nav [aria-current]"));
        Assert.Equal((link, current), (marked.TextContent, marked.GetAttribute("aria-current")));
    }

    [Fact]
    public async Task Navigation_is_in_order_and_relative_to_the_language()
    {
        var page = await RenderAsync("themes");

        Assert.Equal(["./", "meetings", "meetings/decisions", "themes", "meet"], page.QuerySelectorAll(".site-nav a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Links_of_many_modules_are_gathered_under_one_entry_before_what_comes_after_them()
    {
        var page = await RenderAsync("youth/7", links: [.. Links, new("Gender", "/gender", 100), new("Youth", "/youth", 200), new("Sport", "/sport", 300), new("Administration", "/administration", 1_000)]);

        var gathered = Assert.Single(page.QuerySelectorAll(".site-nav details"));
        Assert.Equal(["gender", "youth", "sport"], gathered.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal(("Registers", "true"), (gathered.FirstElementChild!.TextContent, gathered.FirstElementChild.GetAttribute("aria-current")));
        Assert.Equal("administration", page.QuerySelectorAll(".site-nav a").Last().GetAttribute("href"));
    }

    [Fact]
    public async Task Links_of_two_modules_stand_among_the_others()
    {
        var page = await RenderAsync("youth", links: [.. Links, new("Gender", "/gender", 100), new("Youth", "/youth", 200)]);

        Assert.Empty(page.QuerySelectorAll(".site-nav details"));
        Assert.Equal(["meet", "gender", "youth"], page.QuerySelectorAll(".site-nav a").TakeLast(3).Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Skip_link_comes_first_and_leads_to_the_main_part_of_the_same_page()
    {
        var page = await RenderAsync("meetings");

        Assert.Equal("meetings#main", page.QuerySelector("a")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main#main[tabindex='-1']"));
    }

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("ru", "ltr")]
    public async Task Document_states_language_direction_base_and_alternates(string language, string direction)
    {
        var page = await Kit.RenderAsync<IscDocument>(new() { ["ChildContent"] = Kit.Markup("<p>x</p>") }, language, "themes");

        Assert.Equal((language, direction), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Equal($"/{language}/", page.QuerySelector("base")?.GetAttribute("href"));
        Assert.Equal(Languages.All.Select(l => $"https://isc.test/{l}/themes"),
            page.QuerySelectorAll("link[rel=alternate]").Select(a => a.GetAttribute("href")));
        Assert.Matches("^/_content/Isc.Web/isc\\.css\\?v=[0-9a-f]{8}$", page.QuerySelector("link[rel=stylesheet]")?.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("script, style, [style]"));
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> RenderAsync(string path, string language = "en", HttpContext? context = null, NavigationLink[]? links = null) =>
        Kit.RenderAsync<MainLayout>(new() { ["Body"] = Kit.Markup("<h1>x</h1>") }, language, path, context, links ?? Links);
}

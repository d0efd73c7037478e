using Isc.Web.Components;

namespace Isc.Web.Tests;

public sealed class PageHeaderTests
{
    [Fact]
    public async Task Breadcrumbs_start_at_home_and_end_at_the_page()
    {
        var page = await Kit.RenderAsync<PageHeader>(new()
        {
            ["Title"] = "Meeting 39",
            ["Crumbs"] = new Crumb[] { new("Meetings", "/meetings"), new("Meeting 39") },
        });

        Assert.Equal("Meeting 39", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Equal(["./", "meetings"], page.QuerySelectorAll("nav[aria-label=Breadcrumbs] a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Meeting 39", page.QuerySelector("nav [aria-current=page]")?.TextContent);
    }

    [Fact]
    public async Task Title_in_another_language_is_marked()
    {
        var page = await Kit.RenderAsync<PageHeader>(new() { ["Title"] = "Policy", ["TitleLanguage"] = "en" }, "ar");

        Assert.Equal(("en", "ltr"), (page.QuerySelector("h1")?.GetAttribute("lang"), page.QuerySelector("h1")?.GetAttribute("dir")));
    }

    [Fact]
    public async Task Pager_without_a_further_page_is_not_there()
    {
        Assert.Empty((await Kit.RenderAsync<Pager>([])).Body!.Children);
        Assert.Equal("meetings?after=x", (await Kit.RenderAsync<Pager>(new() { ["NextHref"] = "meetings?after=x" })).QuerySelector("a[rel=next]")?.GetAttribute("href"));
    }
}

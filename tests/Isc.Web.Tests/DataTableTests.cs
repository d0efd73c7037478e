using Isc.Web.Components;
using Microsoft.AspNetCore.Components;

namespace Isc.Web.Tests;

public sealed class DataTableTests
{
    [Fact]
    public async Task Table_has_a_caption_scoped_headings_and_a_frame_that_keyboards_scroll()
    {
        var page = await RenderAsync("First", "Second");

        var region = page.QuerySelector("[role=region]")!;
        Assert.Equal("Meetings", region.GetAttribute("aria-label"));
        Assert.Equal("0", region.GetAttribute("tabindex"));
        Assert.Equal("Meetings", region.QuerySelector("table > caption")?.TextContent);
        Assert.Single(region.QuerySelectorAll("thead th[scope=col]"));
        Assert.Equal(["First", "Second"], region.QuerySelectorAll("tbody tr > th[scope=row]").Select(c => c.TextContent));
    }

    [Fact]
    public async Task Empty_table_says_so_and_shows_no_headings_over_nothing()
    {
        var page = await RenderAsync();

        Assert.Empty(page.QuerySelectorAll("table, [tabindex]"));
        Assert.Equal("Nothing is recorded here yet.", page.QuerySelector(".empty")?.TextContent);
        Assert.Equal("Meetings", page.QuerySelector(".caption")?.TextContent);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> RenderAsync(params string[] items) => Kit.RenderAsync<DataTable<string>>(new()
    {
        ["Items"] = items,
        ["Caption"] = "Meetings",
        ["Head"] = Kit.Markup("<th scope=\"col\">Meeting</th>"),
        ["Row"] = (RenderFragment<string>)(item => Kit.Markup($"<th scope=\"row\">{item}</th>")),
    });
}

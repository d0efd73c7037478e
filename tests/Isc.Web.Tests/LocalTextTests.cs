using Isc.Text;
using Isc.Web.Components;

namespace Isc.Web.Tests;

public sealed class LocalTextTests
{
    [Fact]
    public async Task Text_in_the_page_language_stands_bare()
    {
        var page = await Kit.RenderAsync<LocalText>(new() { ["Value"] = LocalizedText.Of("fr", "Politique") }, "fr");

        Assert.Empty(page.Body!.Children);
        Assert.Equal("Politique", page.Body.TextContent.Trim());
    }

    [Theory]
    [InlineData("ar", "en", "Policy", "ltr")]
    [InlineData("fr", "ar", "سياسة", "rtl")]
    public async Task Text_that_falls_back_is_marked_with_its_language_and_direction(string page, string language, string words, string direction)
    {
        var html = await Kit.RenderAsync<LocalText>(new() { ["Value"] = LocalizedText.Of(language, words) }, page);

        var span = Assert.Single(html.Body!.Children);
        Assert.Equal((language, direction, words), (span.GetAttribute("lang"), span.GetAttribute("dir"), span.TextContent));
    }

    [Fact]
    public async Task Citation_explains_which_report_it_names()
    {
        var page = await Kit.RenderAsync<Citation>(new() { ["Value"] = "R21 2.2" });

        Assert.Equal("Report to the Council, 2021", page.QuerySelector("abbr")?.GetAttribute("title"));
        Assert.EndsWith("R21 2.2", page.Body!.TextContent.Trim(), StringComparison.Ordinal);
    }
}

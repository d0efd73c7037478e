using Isc.Web.Components;

namespace Isc.Web.Tests;

public sealed class StatusTests
{
    [Fact]
    public async Task Every_status_has_words_and_a_shape_of_its_own()
    {
        var shapes = new List<string>();
        foreach (var tone in Enum.GetValues<Tone>())
        {
            var page = await Kit.RenderAsync<StatusTag>(new() { ["Tone"] = tone, ["ChildContent"] = Kit.Markup("Held") });
            Assert.Equal("Held", page.QuerySelector(".tag")!.TextContent.Trim());
            shapes.Add(page.QuerySelector(".tag > svg[aria-hidden=true]")!.InnerHtml);
        }

        Assert.Equal(Enum.GetValues<Tone>().Length, shapes.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("en", 10, 11, "10 of 11")]
    [InlineData("en", 64, 100, "64%")]
    [InlineData("fr", 10, 11, "10 sur 11")]
    public async Task Progress_says_its_figure_in_words(string language, double value, double max, string figure)
    {
        var page = await Kit.RenderAsync<Progress>(new() { ["Label"] = "Implemented", ["Value"] = value, ["Max"] = max }, language);

        Assert.Equal(figure, page.QuerySelector(".progress-figure")!.TextContent);
        Assert.Equal(value.ToString(System.Globalization.CultureInfo.InvariantCulture), page.QuerySelector("label progress")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Every_icon_is_a_drawing_hidden_from_readers_unless_it_is_named()
    {
        foreach (var name in LucideIcons.Drawings.Keys)
        {
            var icon = (await Kit.RenderAsync<Icon>(new() { ["Name"] = name })).QuerySelector("svg")!;
            Assert.NotEmpty(icon.Children);
            Assert.Equal("true", icon.GetAttribute("aria-hidden"));
        }

        var named = (await Kit.RenderAsync<Icon>(new() { ["Name"] = "lock", ["Label"] = "Restricted" })).QuerySelector("svg[role=img]");
        Assert.Equal("Restricted", named?.GetAttribute("aria-label"));
        Assert.False(named!.HasAttribute("aria-hidden"));
    }
}

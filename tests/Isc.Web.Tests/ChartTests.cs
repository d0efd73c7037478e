using System.Globalization;
using AngleSharp.Dom;
using Isc.Charts;
using Isc.Web.Components;

namespace Isc.Web.Tests;

public sealed class ChartTests
{
    private static readonly ChartModel Members = new("New members by category", "Category",
        ["Associates", "Academia", "Small and medium-sized enterprises"], [new("2019", [11, 21, 0]), new("2020", [9, 26, 23])]);

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Bars_are_as_long_as_their_values(string language)
    {
        var page = await Kit.RenderAsync<Chart>(new() { ["Model"] = Members }, language);

        // 26 gives an axis of 30: three steps of ten.
        var lengths = page.QuerySelectorAll(".chart-plot rect").Select(bar => Share(bar, "width")).ToList();
        double[] expected = [11, 9, 21, 26, 0, 23];
        Assert.Equal(expected.Length, lengths.Count);
        foreach (var (value, length) in expected.Zip(lengths))
            Assert.Equal(100 * value / 30, length, 0.001);
        Assert.Equal(["0", "10", "20", "30"], page.QuerySelectorAll(".chart-tick").Select(t => t.TextContent));
    }

    [Fact]
    public async Task Bars_grow_from_the_side_on_which_reading_starts()
    {
        var english = await Kit.RenderAsync<Chart>(new() { ["Model"] = Members });
        var arabic = await Kit.RenderAsync<Chart>(new() { ["Model"] = Members }, "ar");

        Assert.All(english.QuerySelectorAll(".chart-plot rect"), bar => Assert.Equal(0, Share(bar, "x")));
        Assert.All(arabic.QuerySelectorAll(".chart-plot rect"), bar => Assert.Equal(100, Share(bar, "x") + Share(bar, "width"), 0.001));
        Assert.All(arabic.QuerySelectorAll(".chart-value"), label => Assert.StartsWith("-", label.GetAttribute("dx"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Table_and_value_labels_hold_every_value_of_the_model()
    {
        var page = await Kit.RenderAsync<Chart>(new() { ["Model"] = Members });

        Assert.Equal(["Category", "2019", "2020"], page.QuerySelectorAll("details th[scope=col]").Select(h => h.TextContent));
        Assert.Equal(Members.Categories, page.QuerySelectorAll("details th[scope=row]").Select(h => h.TextContent));
        Assert.Equal(["11", "9", "21", "26", "0", "23"], page.QuerySelectorAll("details td").Select(c => c.TextContent));
        Assert.Equal(["11", "9", "21", "26", "0", "23"], page.QuerySelectorAll(".chart-value").Select(c => c.TextContent));
        Assert.Equal(["2019", "2020"], page.QuerySelectorAll(".legend li").Select(l => l.TextContent));
    }

    [Fact]
    public async Task Drawing_is_an_image_named_by_its_title()
    {
        var page = await Kit.RenderAsync<Chart>(new() { ["Model"] = Members });

        var drawing = page.QuerySelector(".chart-plot svg")!;
        Assert.Equal("img", drawing.GetAttribute("role"));
        Assert.Equal("New members by category", page.GetElementById(drawing.GetAttribute("aria-labelledby")!)?.TextContent);
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Fact]
    public async Task Words_of_a_chart_are_text_and_never_markup()
    {
        var page = await Kit.RenderAsync<Chart>(new() { ["Model"] = new ChartModel("T", "C", ["<b>1 & 2</b>"], [new("S", [1])]) });

        Assert.Empty(page.QuerySelectorAll("b"));
        Assert.Equal("<b>1 & 2</b>", page.QuerySelector(".chart-label")!.TextContent);
    }

    [Fact]
    public async Task Long_labels_break_into_lines_that_a_narrow_screen_holds()
    {
        const string label = "Small and medium-sized enterprises that joined under the trial of a reduced fee";
        var page = await Kit.RenderAsync<Chart>(new() { ["Model"] = new ChartModel("T", "C", [label], [new("S", [1])]) });

        var lines = page.QuerySelectorAll(".chart-label").Select(l => l.TextContent).ToList();
        Assert.Equal(label, string.Join(' ', lines));
        Assert.All(lines, line => Assert.True(line.Length <= 36, line));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(99)]
    [InlineData(1_234_567)]
    [InlineData(9_000_000_000)]
    public void Axis_is_round_and_no_bar_outgrows_it(long most)
    {
        var geometry = new ChartGeometry(new("T", "C", ["a"], [new("S", [most])]), mirrored: false);

        Assert.InRange(geometry.Ticks.Count, 2, 6);
        Assert.True(geometry.Ticks[^1].Value >= Math.Max(1, most));
        Assert.Equal("100%", geometry.Ticks[^1].X);
    }

    [Fact]
    public void Series_of_another_length_is_refused_by_name() =>
        Assert.Contains("'S'", Assert.Throws<ArgumentException>(
            () => new ChartGeometry(new("T", "C", ["a", "b"], [new("S", [1])]), mirrored: false)).Message, StringComparison.Ordinal);

    private static double Share(IElement element, string name) =>
        double.Parse(element.GetAttribute(name)!.TrimEnd('%'), CultureInfo.InvariantCulture);
}

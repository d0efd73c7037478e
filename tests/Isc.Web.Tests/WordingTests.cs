using Isc.Time;
using Isc.Web.Components;

namespace Isc.Web.Tests;

public sealed class WordingTests
{
    [Theory]
    [InlineData("The ISC-TF met", "ISC-TF")]
    [InlineData("The ITU-COVID-19 team", "ITU-COVID-19")]
    [InlineData("such as 2021-03-31.", "2021-03-31")]
    [InlineData("ЦГ-МСК: собрания", "ЦГ-МСК")]
    public async Task Lines_do_not_break_inside_an_acronym_or_a_date(string text, string kept)
    {
        var page = await Kit.RenderAsync<Wording>(new() { ["Text"] = text });

        Assert.Equal(kept, Assert.Single(page.QuerySelectorAll("bdi.nowrap")).TextContent);
        Assert.Equal(text, page.Body!.TextContent);
    }

    [Fact]
    public async Task Lines_may_break_at_the_hyphen_of_a_common_word() =>
        Assert.Empty((await Kit.RenderAsync<Wording>(new() { ["Text"] = "inter-sectoral, Inter-Sector and web-site" })).Body!.Children);

    [Theory]
    [InlineData("A")]
    [InlineData("A-")]
    [InlineData("1A-a")]
    public async Task A_word_without_end_is_shown_in_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 500_000));

        Assert.Equal(text, (await Kit.RenderAsync<Wording>(new() { ["Text"] = text })).Body!.TextContent);
    }

    [Theory]
    [InlineData("en", false, "between 1 April 2020 and 31 March 2021")]
    [InlineData("en", true, "1 April 2020 – 31 March 2021")]
    [InlineData("zh", false, "2020年4月1日至2021年3月31日期间")]
    public async Task Window_breaks_between_its_days_only(string language, bool lasting, string words)
    {
        var page = await Kit.RenderAsync<WindowText>(
            new() { ["Value"] = (DateWindow?)new DateWindow(new(2020, 4, 1), new(2021, 3, 31)), ["Lasting"] = lasting }, language);

        Assert.Equal(2, page.QuerySelectorAll(".nowrap").Length);
        Assert.Equal(words, page.Body!.TextContent);
    }

    [Fact]
    public async Task No_window_is_nothing() =>
        Assert.Equal("", (await Kit.RenderAsync<WindowText>(new() { ["Value"] = null })).Body!.TextContent);
}

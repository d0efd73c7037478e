using System.Text;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;
using Isc.Reporting.Tests.Fakes;
using Isc.Text;

namespace Isc.Reporting.Tests;

public sealed class Rendering_pages_and_text
{
    public static TheoryData<string> All => [.. Languages.All];

    [Fact]
    public async Task Markdown_numbers_chapters_and_paragraphs_and_letters_what_stands_below_bullets()
    {
        var text = await MarkdownAsync(Records.EveryKind);

        Assert.Contains("\n## 2 Coordination within the secretariat\n", text, StringComparison.Ordinal);
        Assert.Contains("\n2.2 6 meetings were held in the period and 39 since March 2015. It is chaired", text, StringComparison.Ordinal);
        Assert.Contains("\n- **COVID-19:** Work was shared in two groups.\n  - a) the response team", text, StringComparison.Ordinal);
        Assert.Contains("\n  - b) the group on virtual meetings", text, StringComparison.Ordinal);
        Assert.Contains("\n| SMEs | 14 | 23 |\n", text, StringComparison.Ordinal);
        Assert.Contains("**New members by year**\n\n| Category | 2019 | 2020 |\n|---|---|---|\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_records_stays_text_in_markdown()
    {
        var text = await MarkdownAsync([new FakeSection("library.recipients", new Paragraph("*x* <b>y</b> [z](http://z) a|b"))]);

        Assert.Contains(@"\*x\* \<b\>y\</b\> \[z\](http://z) a\|b", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_reads_back_to_the_same_report_with_figures_and_the_ids_of_their_records()
    {
        await using var house = new House(Records.EveryKind);
        var report = await house.CouncilAsync();
        var file = await house.RenderAsync(report, "json");

        using var json = JsonDocument.Parse(file.Content);
        var held = json.RootElement.GetProperty("figures").EnumerateArray().First(f => f.GetProperty("measure").GetString() == "meetings-held");
        Assert.Equal(6, held.GetProperty("value").GetInt64());
        Assert.Equal("2.2", held.GetProperty("place").GetString());
        Assert.Contains(held.GetProperty("sources").EnumerateArray(), source => source.GetProperty("id").GetGuid() == Records.Meeting.Id);
        Assert.Equal("2021-03-31", json.RootElement.GetProperty("period").GetProperty("asOf").GetString());

        var read = JsonSerializer.Deserialize<Report>(file.Content.Span, JsonSerializerOptions.Web)!;
        Assert.Equal(file.Content.ToArray(), (await house.RenderAsync(read, "json")).Content.ToArray());
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_page_stands_alone_in_its_language_and_direction(string language)
    {
        var page = await PageAsync(language, null);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(language == "ar" ? "rtl" : "ltr", page.DocumentElement.GetAttribute("dir"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.Title!);
        Assert.Empty(page.QuerySelectorAll("link, script, img, [style]"));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("th"), heading => Assert.True(heading.GetAttribute("scope") is "col" or "row"));
    }

    [Fact]
    public async Task Letters_of_all_languages_are_legible_in_the_source_of_a_page()
    {
        await using var house = new House(Records.EveryKind);

        var html = Encoding.UTF8.GetString((await house.RenderAsync(await house.CouncilAsync("ar"), "html")).Content.Span);

        Assert.Contains("التنسيق داخل الأمانة", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_links_to_its_record_or_to_the_list_of_its_records()
    {
        await using var house = new House(
            new FakeSection("themes.areas", new Paragraph(Phrase.Format("{0}", Records.Count("areas", 1)))),
            new FakeSection("meetings.held", new Paragraph(Phrase.Format("{0}", Records.Count("meetings-held", 6)))));
        var page = await ParseAsync(await house.RenderAsync(await house.CouncilAsync("fr"), "html", "https://isc.example"));

        var one = page.QuerySelectorAll("a.report-figure").Single(link => link.TextContent == "1");
        Assert.Equal("https://isc.example/fr/meetings/1", one.GetAttribute("href"));
        var six = page.QuerySelectorAll("a.report-figure").First(link => link.TextContent == "6");
        var row = page.GetElementById(six.GetAttribute("href")!.TrimStart('#'))!;
        Assert.Equal(6, row.QuerySelectorAll("td a").Length);
    }

    [Fact]
    public async Task Without_an_address_of_the_site_no_link_leaves_the_page()
    {
        var page = await PageAsync("en", null);

        Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Markup_in_records_stays_text_in_pages()
    {
        await using var house = new House(new FakeSection("themes.areas", new Paragraph("<img src=x onerror=alert(1)>")));

        var page = await ParseAsync(await house.RenderAsync(await house.CouncilAsync(), "html"));

        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Contains("<img src=x", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_in_another_language_say_so()
    {
        var page = await PageAsync("ar", null);

        var words = page.QuerySelector("[lang=en]")!;

        Assert.Equal(("Guidelines and best practices", "ltr"), (words.TextContent, words.GetAttribute("dir")));
    }

    private static async Task<string> MarkdownAsync(IReadOnlyList<IReportSection> sections)
    {
        await using var house = new House(sections);
        return Encoding.UTF8.GetString((await house.RenderAsync(await house.CouncilAsync(), "md")).Content.Span);
    }

    private static async Task<IDocument> PageAsync(string language, string? site)
    {
        await using var house = new House(Records.EveryKind);
        return await ParseAsync(await house.RenderAsync(await house.CouncilAsync(language), "html", site));
    }

    private static Task<IDocument> ParseAsync(ReportFile file) => BrowsingContext.New().OpenAsync(
        request => request.Content(Encoding.UTF8.GetString(file.Content.Span)), TestContext.Current.CancellationToken);
}

using System.Net;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;
using Isc.Reporting.Tests.Fakes;

namespace Isc.Reporting.Tests;

public sealed class Serving_reports
{
    private const string Council = "/api/v1/reports/council-resolution-191";

    [Fact]
    public async Task The_list_names_all_reports_in_order_with_their_last_periods()
    {
        await using var site = await Site.StartAsync();

        using var list = await JsonAsync(site, "/api/v1/reports");

        var reports = list.RootElement.EnumerateArray().ToDictionary(report => report.GetProperty("key").GetString()!, StringComparer.Ordinal);
        Assert.Equal(
            ["annual-review.isc-tf", "chair-weekly", "council-resolution-191", "cwg-fhr-oversight", "cwg-lang-multilingualism", "iscg-advisory-groups", "rag-isc-tf", "tdag-isc-tf", "theme-brief.accessibility", "tsag-isc-tf", "umbrella-brief.digital-transformation"],
            reports.Keys);
        Assert.Equal("2021-03-31", reports["council-resolution-191"].GetProperty("lastPeriod").GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task A_report_comes_with_figures_for_its_last_period_where_none_is_asked_for()
    {
        await using var site = await Site.StartAsync(Records.EveryKind);

        using var report = await JsonAsync(site, Council);

        Assert.Equal("2020-04-01", report.RootElement.GetProperty("period").GetProperty("since").GetString());
        Assert.Contains(report.RootElement.GetProperty("figures").EnumerateArray(), figure => figure.GetProperty("value").GetInt64() == 39);
    }

    [Fact]
    public async Task An_empty_since_means_since_the_beginning()
    {
        await using var site = await Site.StartAsync();

        using var report = await JsonAsync(site, Council + "?since=&as-of=2021-03-31&language=fr");

        Assert.Equal(JsonValueKind.Null, report.RootElement.GetProperty("period").GetProperty("since").ValueKind);
        Assert.Equal("Introduction", report.RootElement.GetProperty("chapters")[0].GetProperty("heading").GetString());
    }

    [Fact]
    public async Task An_unknown_report_is_404_as_a_problem_that_names_the_known_ones()
    {
        await using var site = await Site.StartAsync();

        var response = await site.Client.GetAsync("/api/v1/reports/annual", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("council-resolution-191, cwg-fhr-oversight", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?since=yesterday&as-of=2021-03-31", "since")]
    [InlineData("?as-of=2021-13-31", "as-of")]
    [InlineData("?since=2021-04-01&as-of=2021-03-31", "since")]
    [InlineData("?language=de", "language")]
    [InlineData("/document?format=pdf", "format")]
    public async Task What_cannot_be_met_is_400_naming_the_field(string rest, string field)
    {
        await using var site = await Site.StartAsync();

        var response = await site.Client.GetAsync(Council + rest, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal([field], problem.RootElement.GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("html", "text/html")]
    [InlineData("md", "text/markdown")]
    [InlineData("json", "application/json")]
    public async Task A_file_is_sent_under_its_name_and_type(string format, string type)
    {
        await using var site = await Site.StartAsync(Records.EveryKind);

        var response = await site.Client.GetAsync($"{Council}/document?format={format}&language=ar", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal($"council-resolution-191_2021-03-31_ar.{format}", response.Content.Headers.ContentDisposition.FileName);
    }

    [Fact]
    public async Task The_page_of_a_report_shows_it_and_offers_its_files_for_the_chosen_period()
    {
        await using var site = await Site.StartAsync(Records.EveryKind);

        var page = await PageAsync(site, "/reports/council-resolution-191?since=2020-04-01&as-of=2021-03-31&language=ar");

        Assert.Equal("rtl", page.QuerySelector("article.report")!.GetAttribute("dir"));
        Assert.Contains("السجلات التي تستند إليها الأرقام", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2020-04-01", page.QuerySelector("#since")!.GetAttribute("value"));
        var links = page.QuerySelectorAll("#download a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(7, links.Count);
        Assert.All(links, link => Assert.EndsWith("since=2020-04-01&as-of=2021-03-31&language=ar", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Links_within_the_page_repeat_its_address_since_the_base_element_leads_elsewhere()
    {
        await using var site = await Site.StartAsync(Records.EveryKind);

        var page = await PageAsync(site, "/reports/council-resolution-191");

        var six = page.QuerySelectorAll("a.report-figure").First(link => link.TextContent == "6").GetAttribute("href")!;
        Assert.StartsWith("reports/council-resolution-191?since=2020-04-01&as-of=2021-03-31&language=en#figure-", six, StringComparison.Ordinal);
        var row = page.GetElementById(six.Split('#')[1])!;
        Assert.Equal("meetings/1", row.QuerySelector("td a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_wrong_date_is_told_at_the_field_and_in_the_summary_and_what_was_typed_stays()
    {
        await using var site = await Site.StartAsync();

        var page = await PageAsync(site, "/reports/council-resolution-191?since=31.3.2020&as-of=2021-03-31");

        Assert.Equal("31.3.2020", page.QuerySelector("#since")!.GetAttribute("value"));
        Assert.Equal("true", page.QuerySelector("#since")!.GetAttribute("aria-invalid"));
        Assert.Contains("2021-03-31", page.QuerySelector(".error-summary a[href$='#since']")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("article.report"));
    }

    private static async Task<JsonDocument> JsonAsync(Site site, string address) =>
        JsonDocument.Parse(await site.Client.GetStringAsync(address, TestContext.Current.CancellationToken));

    private static async Task<IDocument> PageAsync(Site site, string address)
    {
        var html = await site.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(request => request.Content(html), TestContext.Current.CancellationToken);
    }
}

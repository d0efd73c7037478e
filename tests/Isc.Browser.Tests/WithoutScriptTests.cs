using Microsoft.Playwright;

namespace Isc.Browser.Tests;

/// <summary>The main journey with JavaScript off.</summary>
public sealed class WithoutScriptTests(Site site)
{
    [Fact]
    public async Task A_reader_finds_the_council_report_and_downloads_it()
    {
        await using var window = await site.OpenAsync(script: false);
        var page = window.Page;
        await page.GotoAsync("en/");
        await page.Locator("nav.site-nav").GetByRole(AriaRole.Link, new() { Name = "Reports" }).ClickAsync();
        await page.Locator("a[href*='reports/council-resolution-191']").First.ClickAsync();
        await page.Locator("input[name='since']").FillAsync("2020-04-01");
        await page.Locator("input[name='as-of']").FillAsync("2021-03-31");
        await page.Locator("main form button[type='submit']").First.ClickAsync();
        Assert.Contains("6 meetings", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href*='format=docx']").First.ClickAsync());
        Assert.EndsWith(".docx", download.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switching_the_language_keeps_the_page_and_mirrors_it()
    {
        await using var window = await site.OpenAsync(script: false);
        var page = window.Page;
        await page.GotoAsync("en/themes/accessibility");
        await page.Locator("nav.languages a[lang='ar']").ClickAsync();
        Assert.EndsWith("/ar/themes/accessibility", page.Url, StringComparison.Ordinal);
        Assert.Equal("rtl", await page.Locator("html").GetAttributeAsync("dir"));
    }

    [Fact]
    public async Task A_wrong_date_is_explained_at_the_field_and_nothing_typed_is_lost()
    {
        await using var window = await site.OpenAsync(script: false);
        var page = window.Page;
        await page.GotoAsync("en/reports/council-resolution-191?since=2020-04-01&as-of=31+March");
        Assert.Equal("31 March", await page.Locator("input[name='as-of']").InputValueAsync());
        Assert.Equal("true", await page.Locator("input[name='as-of']").GetAttributeAsync("aria-invalid"));
    }

    [Fact]
    public async Task Meetings_are_filtered_by_body()
    {
        await using var window = await site.OpenAsync(script: false);
        var page = window.Page;
        await page.GotoAsync("en/meetings?body=iscg");
        Assert.Contains("1 September 2021", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }
}

using Deque.AxeCore.Playwright;

namespace Isc.Browser.Tests;

/// <summary>Pages as a browser sees them: WCAG 2.2 AA by axe, narrow windows, the content security policy.</summary>
[Trait("Catalogue", "T29")]
public sealed class AccessibilityTests(Site site)
{
    // Lines of text, by the boxes in which they are painted; what only screen readers hear, and charts, are left out.
    private const string Overlaps = """
        (() => {
          const lines = [];
          const isClipped = element => element && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const element = node.parentElement;
            if (!node.data.trim() || element.closest('svg, select') || !element.checkVisibility() || isClipped(element)) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) lines.push({ text: node.data.trim().slice(0, 40), box });
          }
          const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
          return lines.flatMap((one, i) => lines.slice(i + 1).filter(other => over(one.box, other.box)).map(other => `${one.text} / ${other.text}`));
        })()
        """;

    public static TheoryData<string> Pages =>
    [
        "", "meetings", "meetings/calendar", "meetings/calendar?view=month", "meetings/series", "meetings/series/isc-tf", "meetings/decisions", "themes", "themes/accessibility", "themes/digital-transformation", "reports",
        "reports/council-resolution-191", "reports/frozen", "organisation", "organisation/bodies/isc-tf", "library", "accessibility", "accessibility/fund",
        "oversight", "membership", "modules", "api", "accessibility-statement", "account/sign-in", "account/passkey", "no-such-page",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Axe_finds_nothing_in_English(string path) => AxeFindsNothingAsync($"en/{path}");

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Axe_finds_nothing_in_Arabic(string path) => AxeFindsNothingAsync($"ar/{path}");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_a_window_of_320_pixels(string path)
    {
        await using var window = await site.OpenAsync(width: 320);
        var page = window.Page;
        foreach (var language in new[] { "en", "ar", "ru" })
        {
            await page.GotoAsync($"{language}/{path}");
            Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_text_lies_over_another(string path)
    {
        await using var window = await site.OpenAsync();
        foreach (var language in new[] { "en", "ar" })
        {
            await window.Page.GotoAsync($"{language}/{path}");
            Assert.Empty(await window.Page.EvaluateAsync<string[]>(Overlaps));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_breaks_no_rule_of_the_content_security_policy(string path)
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            // The browser also reports the 404 of the unknown page itself.
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync($"en/{path}");
        Assert.Empty(complaints);
    }

    private async Task AxeFindsNothingAsync(string path)
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await page.GotoAsync(path);
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}")));
    }
}

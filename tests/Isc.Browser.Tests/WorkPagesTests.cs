using Deque.AxeCore.Playwright;

namespace Isc.Browser.Tests;

/// <summary>Pages on which the secretariat works, as a browser sees them: WCAG 2.2 AA by axe, narrow windows, from right to left.</summary>
[Trait("Catalogue", "T29")]
public sealed class WorkPagesTests(Site site)
{
    private static readonly string Meeting = $"meetings/{StableId.Of("meeting/isc-tf/40")}";
    private static readonly string Issue = $"escalations/{StableId.Of("issue/demo-captioning")}";

    private static readonly string[] Pages =
    [
        "meetings/calendar", "meetings/calendar/mine", "meetings/series/isc-tf", "meetings/series/isc-tf/standing-items", "meetings/actions", "meetings/consultations", "meetings/consultations?body=isc-tf",
        $"{Meeting}/steps", $"{Meeting}/agenda", $"{Meeting}/attendance", "escalations", "escalations/all", "escalations/raise", "escalations/measures", "escalations/awaiting",
        "escalations/ladder", "escalations/ladders", "escalations/ladders/accessibility", "escalations/calendars", "escalations/calendars/geneva", Issue, $"{Issue}/parts",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Axe_finds_nothing(string language)
    {
        await using var window = await SignedInAsync(1280);
        var found = new List<string>();
        foreach (var path in Pages)
        {
            await window.Page.GotoAsync($"{language}/{path}");
            found.AddRange((await window.Page.RunAxe()).Violations.Select(violation =>
                $"{path}: {violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Take(2).Select(node => node.Html))}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("ru")]
    public async Task Each_fits_a_window_of_320_pixels(string language)
    {
        await using var window = await SignedInAsync(320);
        var wide = new List<string>();
        foreach (var path in Pages)
        {
            var answer = await window.Page.GotoAsync($"{language}/{path}");
            Assert.True(answer!.Ok, $"{path}: {answer.Status}");
            if (await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var width && width != 320)
                wide.Add($"{path}: {width}");
        }

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    private async Task<Window> SignedInAsync(int width)
    {
        var window = await site.OpenAsync(width);
        await window.Page.GotoAsync("en/account/sign-in");
        await window.Page.Locator("input[name='email']").FillAsync("secretariat@isc.example");
        await window.Page.Locator("input[name='password']").FillAsync(Site.Password);
        await window.Page.Locator("main form button[type='submit']").First.ClickAsync();
        return window;
    }
}

using Deque.AxeCore.Playwright;

namespace Isc.Browser.Tests;

/// <summary>Pages on which reports are frozen, compared and written: WCAG 2.2 AA by axe, narrow windows, from right to left.</summary>
[Trait("Catalogue", "T29")]
public sealed class ReportWorkTests(Site site)
{
    private const string Council = "key=council-resolution-191";

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Axe_finds_nothing_and_each_fits_a_window_of_320_pixels(string language)
    {
        await using var window = await site.OpenAsync();
        await using var secretariat = new Worker(window, "secretariat");
        await secretariat.SignInAsync();
        var earlier = await DoneAsync(secretariat, $"{language}/reports/frozen/new?{Council}&since=2019-04-01&as-of=2020-03-31", "freeze");
        var later = await DoneAsync(secretariat, $"{language}/reports/frozen/new?{Council}&since=2020-04-01&as-of=2021-03-31", "freeze");
        var draft = await DoneAsync(secretariat, $"{language}/reports/drafts?{Council}&since=2021-04-01&as-of=2022-03-31", "new");
        var text = (await secretariat.LinksAsync(draft, "a[href*='/text?']"))[0].Replace("en/", $"{language}/", StringComparison.Ordinal);
        var found = new List<string>();
        foreach (var path in (string[])
            [
                $"{language}/reports", $"{language}/reports/definitions", $"{language}/reports/frozen", $"{language}/reports/frozen/new", later,
                $"{later}/difference", $"{earlier}/difference?with={later.Split('/')[^1]}", $"{language}/reports/drafts", draft, text,
            ])
        {
            await window.Page.SetViewportSizeAsync(1280, 900);
            var answer = await window.Page.GotoAsync(path);
            Assert.True(answer!.Ok, $"{path}: {answer.Status}");
            found.AddRange((await window.Page.RunAxe()).Violations.Select(violation =>
                $"{path}: {violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Take(2).Select(node => node.Html))}"));
            await window.Page.SetViewportSizeAsync(320, 900);
            if (await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var width && width != 320)
                found.Add($"{path}: {width}");
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task<string> DoneAsync(Worker secretariat, string path, string form)
    {
        await secretariat.FillAsync(path, form);
        return secretariat.Path;
    }
}

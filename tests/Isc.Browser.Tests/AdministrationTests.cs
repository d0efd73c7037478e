using Deque.AxeCore.Playwright;
using Isc.Testing;

namespace Isc.Browser.Tests;

/// <summary>The pages of an account and of those who administer: WCAG 2.2 AA by axe, narrow windows, the content security policy.</summary>
[Trait("Catalogue", "T29")]
public sealed class AdministrationTests(Site site)
{
    private static readonly string Member = StableId.Of("account/member@isc.example").ToString();

    private static readonly string[] Pages =
    [
        "account", "account/password", "account/authenticator", "account/passkeys", "account/passkey", "account/recusals", "account/tokens", "account/preferences", "accounts",
        $"accounts/{Member}", $"accounts/{Member}/erase", "administration", "administration/roles", $"administration/roles/{StableId.Of("role-grant/member@isc.example/focal-point/theme:youth")}",
        "administration/emergencies", "administration/audit", "administration/audit/verification", "administration/modules", "administration/status", "administration/mail",
        // Thirty thousand pixels high: axe takes half a minute for it.
        .. Enumerable.Repeat("administration/permissions", Size.Of(ordinary: 0, soak: 1)),
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Axe_finds_nothing_and_the_policy_is_kept(string language)
    {
        await using var window = await SignedInAsync(1280);
        var complaints = new List<string>();
        window.Page.Console += (_, message) =>
        {
            if (message.Type == "error")
                complaints.Add($"{window.Page.Url}: {message.Text}");
        };
        foreach (var path in Pages)
        {
            await window.Page.GotoAsync($"{language}/{path}");
            var result = await window.Page.RunAxe();
            complaints.AddRange(result.Violations.Select(v => $"{language}/{path} {v.Id}: {v.Help} {string.Join(" | ", v.Nodes.Take(3).Select(node => node.Html))}"));
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    [Fact]
    public async Task They_fit_a_window_of_320_pixels()
    {
        await using var window = await SignedInAsync(320);
        foreach (var path in Pages.SelectMany(_ => new[] { "en", "ar", "ru" }, (page, language) => $"{language}/{page}"))
        {
            await window.Page.GotoAsync(path);
            Assert.True(await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") == 320, path);
        }
    }

    private async Task<Window> SignedInAsync(int width)
    {
        var window = await site.OpenAsync(width);
        await window.Page.GotoAsync("en/account/sign-in");
        await window.Page.Locator("input[name='email']").FillAsync("admin@isc.example");
        await window.Page.Locator("input[name='password']").FillAsync(Site.Password);
        await window.Page.Locator("main form button[type='submit']").ClickAsync();
        await window.Page.WaitForURLAsync("**/en/");
        return window;
    }
}

using System.Text.Json;
using Microsoft.Playwright;

namespace Isc.Browser.Tests;

/// <summary>A passkey is made and signs in, by Chromium's own virtual authenticator; without script the pages say what to do.</summary>
[Trait("Catalogue", "T18")]
public sealed class PasskeyTests(Site site)
{
    [Fact]
    public async Task A_passkey_is_made_signs_in_without_password_and_is_removed()
    {
        await using var window = await site.OpenAsync(named: true);
        var page = window.Page;
        await AddAuthenticatorAsync(page);
        await SignInAsync(page, "task-force");
        await page.GotoAsync("en/account/passkeys");
        await page.Locator("#name").FillAsync("My key");
        await page.Locator("#new-passkey button[type='submit']").ClickAsync();
        await page.WaitForSelectorAsync("#passkeys td");
        Assert.Contains("My key", await page.Locator("#passkeys").InnerTextAsync(), StringComparison.Ordinal);

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("en/account/passkey?return=%2Fen%2Faccount%2Fpasskeys");
        await page.Locator("#passkey").ClickAsync();
        await page.WaitForURLAsync("**/en/account/passkeys");
        Assert.Equal("Task-force member (demonstration)", await page.Locator("details.person summary span").First.InnerTextAsync());

        await page.Locator("#passkeys button[type='submit']").ClickAsync();
        await page.WaitForURLAsync("**/en/account/passkeys");
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("en/account/passkey");
        await page.Locator("#passkey").ClickAsync();
        await page.WaitForSelectorAsync(".error-summary");
    }

    [Fact]
    public async Task Without_script_or_authenticator_the_pages_say_what_to_do_instead()
    {
        await using var window = await site.OpenAsync(script: false);
        var page = window.Page;
        await page.GotoAsync("en/account/passkey");
        await page.Locator("#passkey").ClickAsync();
        Assert.Contains("sign in with your password", await page.Locator(".error-summary").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("main a[href*='account/sign-in']").First.ClickAsync();
        Assert.Contains("/en/account/sign-in", page.Url, StringComparison.Ordinal);
    }

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = JsonSerializer.SerializeToElement(new
            {
                protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true,
            }),
        });
    }

    private static async Task SignInAsync(IPage page, string user)
    {
        await page.GotoAsync("en/account/sign-in");
        await page.Locator("input[name='email']").FillAsync($"{user}@isc.example");
        await page.Locator("input[name='password']").FillAsync(Site.Password);
        await page.Locator("main form button[type='submit']").ClickAsync();
        await page.WaitForURLAsync("**/en/");
    }
}

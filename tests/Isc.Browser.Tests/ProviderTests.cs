using Isc.Organisation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Isc.Browser.Tests;

/// <summary>Signing in by another organisation, in a browser, against a certified provider.</summary>
[Trait("Catalogue", "T18")]
public sealed class ProviderTests(ProviderSite site) : IClassFixture<ProviderSite>
{
    private const string Person = "details.person summary span";

    [Fact]
    public async Task A_first_sign_in_makes_an_account_with_the_roles_of_its_claims_and_leads_back()
    {
        await using var window = await site.OpenAsync();
        await GoAsync(window.Page, "newcomer+coordinator", "en/meetings");
        Assert.EndsWith("/en/meetings", window.Page.Url, StringComparison.Ordinal);
        Assert.Equal("newcomer+coordinator of the provider", await window.Page.Locator(Person).InnerTextAsync());
        await using var scope = site.Server.Services.CreateAsyncScope();
        var accounts = await scope.ServiceProvider.GetRequiredService<IAccounts>().AccountsAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["sector-coordinator"], accounts.Single(account => account.Email == "newcomer@isc.example").Roles);
    }

    [Fact]
    public async Task An_account_that_exists_is_linked_once_its_owner_signs_in_and_says_so()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await GoAsync(page, "chair", "en/meetings");
        Assert.Contains("/account/sign-in", page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(Person).CountAsync());
        await page.FillAsync("#email", "chair@isc.example");
        await page.FillAsync("#password", ProviderSite.Password);
        await page.ClickAsync("main form button[type=submit]");
        Assert.EndsWith("/en/account/link", page.Url, StringComparison.Ordinal);
        await page.ClickAsync("main form button[type=submit]");
        Assert.EndsWith("/en/account", page.Url, StringComparison.Ordinal);
        await page.ClickAsync(".person summary");
        await page.ClickAsync(".person-menu button");
        Assert.Equal(0, await page.Locator(Person).CountAsync());
        await page.GotoAsync("en/account/sign-in");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in with TIES" }).ClickAsync();
        Assert.Equal("Chair (demonstration)", await page.Locator(Person).InnerTextAsync());
    }

    [Theory]
    [InlineData("audience")]
    [InlineData("issuer")]
    [InlineData("expired")]
    [InlineData("nonce")]
    [InlineData("foreign")]
    [InlineData("tampered")]
    [InlineData("unsigned")]
    public async Task A_token_that_is_not_whole_ours_and_fresh_signs_nobody_in(string fault)
    {
        await using var window = await site.OpenAsync();
        await GoAsync(window.Page, $"stranger+{fault}", "en/meetings");
        Assert.EndsWith("/en/account/sign-in?failed=true", window.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await window.Page.Locator(Person).CountAsync());
    }

    [Fact]
    public async Task An_address_that_the_provider_has_not_verified_makes_no_account()
    {
        await using var window = await site.OpenAsync();
        await GoAsync(window.Page, "somebody+unverified", "en/meetings");
        Assert.Contains("/account/sign-in?return=%2Fen%2Faccount%2Flink", window.Page.Url, StringComparison.Ordinal);
    }

    private static async Task GoAsync(IPage page, string login, string from)
    {
        await page.GotoAsync(from);
        await page.ClickAsync("a.person");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in with TIES" }).ClickAsync();
        await page.FillAsync("input[name=login]", login);
        await page.FillAsync("input[name=password]", "any");
        await page.ClickAsync("button[type=submit]");
        await page.ClickAsync("button[type=submit]");
        await page.WaitForURLAsync("**/en/**");
    }
}

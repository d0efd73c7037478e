using System.Net;
using Isc.Organisation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Isc.Browser.Tests.Provider;

/// <summary>Signing in by a provider that is not ours: a first time, to an account that exists, and with tokens that nobody may take.</summary>
[Trait("Catalogue", "T18")]
public sealed class ProviderTests(ProvidedSite site) : IClassFixture<ProvidedSite>
{
    public static TheoryData<string> Spoilt =>
    [
        "wrong-audience", "wrong-party", "wrong-issuer", "expired", "too-early", "foreign-key", "changed-claim", "changed-signature", "unsigned",
        "secret-as-key", "other-nonce", "no-nonce", "access-token", "nobody",
    ];

    [Fact]
    public async Task Someone_new_gets_an_account_and_the_roles_that_the_provider_claims_for_as_long_as_it_does()
    {
        await using (var first = await site.OpenAsync())
        {
            await GiveAsync(first.Page, "newcomer", "secretariat", "en/account/sign-in?return=%2Fen%2Faccounts");
            Assert.EndsWith("/en/accounts", first.Page.Url, StringComparison.Ordinal);
            Assert.Equal("newcomer of the provider", await WhoAsync(first.Page));
            // No token of the provider leaves the server.
            Assert.DoesNotContain(await first.Page.Context.CookiesAsync(), cookie => cookie.Value.Contains("eyJ", StringComparison.Ordinal));
        }

        Assert.Equal(["secretariat"], (await AccountAsync("newcomer"))!.Roles);
        await using var again = await site.OpenAsync();
        await GiveAsync(again.Page, "newcomer", "others");
        Assert.Equal("newcomer of the provider", await WhoAsync(again.Page));
        Assert.Empty((await AccountAsync("newcomer"))!.Roles);
    }

    [Fact]
    public async Task Someone_known_signs_in_the_known_way_first_and_links()
    {
        await using (var first = await site.OpenAsync())
        {
            var page = first.Page;
            await GiveAsync(page, "chair", "");
            // The address alone opens nothing: the page asks for the account's own sign-in.
            Assert.Null(await WhoAsync(page));
            Assert.Contains("/account/sign-in?return=", page.Url, StringComparison.Ordinal);
            await page.Locator("input[name='email']").FillAsync("chair@isc.example");
            await page.Locator("input[name='password']").FillAsync(Site.Password);
            await page.Locator("main form button[type='submit']").ClickAsync();
            await page.Locator("form:has(input[name='_handler'][value='link']) button[type='submit']").ClickAsync();
            Assert.Contains("TIES", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        }

        await using var again = await site.OpenAsync();
        await GiveAsync(again.Page, "chair", "");
        Assert.Equal("Chair (demonstration)", await WhoAsync(again.Page));
        Assert.Equal(["chair"], (await AccountAsync("chair"))!.Roles);
    }

    [Fact]
    public async Task A_token_that_is_not_for_us_not_of_now_or_not_as_it_was_signed_opens_nothing()
    {
        foreach (var name in Spoilt.Select(row => row.Data))
        {
            await using var window = await site.OpenAsync();
            await GiveAsync(window.Page, name, "secretariat");
            Assert.True(window.Page.Url.EndsWith("/account/sign-in?failed=true", StringComparison.Ordinal), $"{name} led to {window.Page.Url}.");
            Assert.Equal((null, null), (await WhoAsync(window.Page), await AccountAsync(name)));
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{Spoilt.Count} kinds of identity token refused.");
    }

    [Fact]
    public async Task One_providers_people_are_not_anothers()
    {
        await using (var first = await site.OpenAsync())
        {
            await GiveAsync(first.Page, "namesake", "");
            Assert.Equal("namesake of the provider", await WhoAsync(first.Page));
        }

        await using var window = await site.OpenAsync();
        await GiveAsync(window.Page, "namesake", "", key: "other");
        Assert.Null(await WhoAsync(window.Page));
    }

    [Theory]
    [InlineData("ties", "/en/")]
    [InlineData("other", "/en/account/sign-in?failed=true")]
    public async Task An_answer_of_one_provider_is_not_taken_for_anothers(string callback, string leadsTo)
    {
        var name = $"led-to-{callback}";
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        // By hand, because a browser's redirects cannot be led elsewhere.
        var ask = await LedToAsync(client, new(HttpMethod.Get, new Uri(site.Server.Address, "en/account/sign-in/ties")));
        var form = await LedToAsync(client, new(HttpMethod.Get, ask));
        var given = await LedToAsync(client, new(HttpMethod.Post, form) { Content = new FormUrlEncodedContent([new("login", name), new("groups", "")]) });
        var answer = await LedToAsync(client, new(HttpMethod.Get, given));
        Assert.Equal("/account/callback/ties", answer.AbsolutePath);
        var end = await LedToAsync(client, new(HttpMethod.Get, new UriBuilder(answer) { Path = "/account/callback/" + callback }.Uri));
        Assert.Equal(leadsTo, end.PathAndQuery);
        Assert.Equal(callback == "ties", await AccountAsync(name) is not null);
    }

    [Fact]
    public async Task A_provider_that_publishes_the_name_of_another_signs_in_nobody()
    {
        using var client = new HttpClient { BaseAddress = site.Server.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var answer = await client.GetAsync("en/account/sign-in/imposter", TestContext.Current.CancellationToken);
        Assert.Equal("?failed=true", answer.RequestMessage!.RequestUri!.Query);
    }

    [Theory]
    [InlineData("one-factor", false)]
    [InlineData("two-factors", true)]
    public async Task A_sign_in_counts_where_the_provider_calls_it_as_strong_as_is_asked(string name, bool counts)
    {
        await using var window = await site.OpenAsync();
        await GiveAsync(window.Page, name, "", key: "strong");
        Assert.Equal(counts ? $"{name} of the provider" : null, await WhoAsync(window.Page));
    }

    [Fact]
    public async Task What_is_sensitive_asks_for_a_sign_in_that_the_provider_says_was_just_now()
    {
        await using var window = await site.OpenAsync();
        await GiveAsync(window.Page, "lately", "", "en/account/sign-in?return=%2Fen%2Faccount%2Fauthenticator");
        Assert.Contains("/account/sign-in?again=true", window.Page.Url, StringComparison.Ordinal);
        // The provider knows the person still, and asks all the same.
        await GiveAsync(window.Page, "lately", "", window.Page.Url);
        Assert.EndsWith("/en/account/authenticator", window.Page.Url, StringComparison.Ordinal);

        await using var other = await site.OpenAsync();
        await GiveAsync(other.Page, "long-ago", "", "en/account/sign-in?again=true&return=%2Fen%2Faccount%2Fauthenticator");
        Assert.Contains("/account/sign-in?again=true", other.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?code=guessed&state=guessed")]
    [InlineData("?code=guessed")]
    [InlineData("?error=access_denied")]
    public async Task An_answer_that_nobody_asked_for_opens_nothing(string query)
    {
        using var client = new HttpClient { BaseAddress = site.Server.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var answer = await client.GetAsync("account/callback/ties" + query, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "?failed=true"), (answer.StatusCode, answer.RequestMessage!.RequestUri!.Query));
    }

    private async Task GiveAsync(IPage page, string name, string groups, string from = "en/account/sign-in", string key = "ties")
    {
        await page.GotoAsync(from);
        await page.Locator($"main a[href*='account/sign-in/{key}']").ClickAsync();
        await page.Locator("input[name='login']").FillAsync(name);
        await page.Locator("input[name='groups']").FillAsync(groups);
        await page.Locator("button").ClickAsync();
        await page.WaitForURLAsync(site.Server.Address + "**");
    }

    private static async Task<Uri> LedToAsync(HttpClient client, HttpRequestMessage request)
    {
        using (request)
        using (var answer = await client.SendAsync(request, TestContext.Current.CancellationToken))
            return new(request.RequestUri!, answer.Headers.Location!);
    }

    private static async Task<string?> WhoAsync(IPage page) =>
        await page.Locator("details.person summary span").CountAsync() == 0 ? null : await page.Locator("details.person summary span").First.InnerTextAsync();

    private async Task<AccountInfo?> AccountAsync(string name)
    {
        await using var scope = site.Server.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IAccounts>().AccountsAsync(TestContext.Current.CancellationToken))
            .SingleOrDefault(account => account.Email == $"{name}@isc.example");
    }
}

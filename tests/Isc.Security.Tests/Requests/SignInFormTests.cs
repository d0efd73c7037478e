using AngleSharp.Html.Parser;
using Isc.Host.Tests.Servers;
using Isc.Testing;

namespace Isc.Security.Tests.Requests;

/// <summary>What the form to sign in asks for.</summary>
[Collection(SqliteCollection.Name)]
public sealed class SignInFormTests(SqliteHost host)
{
    [Fact]
    public async Task The_password_is_masked_and_may_be_pasted()
    {
        var password = (await PageAsync()).QuerySelector("input[name=password]")!;
        Assert.Equal(("password", "current-password"), (password.GetAttribute("type"), password.GetAttribute("autocomplete")));
        Assert.DoesNotContain(password.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_hint_or_secret_question_is_asked() =>
        Assert.Equal(["email", "password"], (await PageAsync()).QuerySelectorAll("main input:not([type=hidden])").Select(input => input.GetAttribute("name")));

    [Fact]
    public async Task A_page_shows_the_way_out()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = host.Server.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        (await client.SubmitAsync("en/account/sign-in", "sign-in", ("email", "member@isc.example"), ("password", ServerFixture.Password))).Dispose();
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStreamAsync("en/library", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.NotNull(page.QuerySelector("a[href*='account'], form[action*='sign-out'], button[name='sign-out']"));
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync()
    {
        using var reader = await host.Server.ReaderAsync();
        return await new HtmlParser().ParseDocumentAsync(await reader.GetStreamAsync("en/account/sign-in", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }
}

using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;
using Isc.Text;

namespace Isc.Host.Tests;

/// <summary>Every page, in every language.</summary>
public abstract class PageTests(ServerFixture fixture)
{
    private static readonly string[] Paths =
    [
        "", "meetings", "meetings/calendar", "meetings/calendar?view=month", "meetings/series", "meetings/series/isc-tf", "meetings/decisions", "themes", "themes/accessibility", "themes/digital-transformation", "reports",
        "reports/council-resolution-191", "organisation", "organisation/bodies/isc-tf", "library", "accessibility", "accessibility/fund",
        "oversight", "membership", "api", "accessibility-statement", "account/sign-in", "account/sign-out", "account/second-factor", "account/passkey",
    ];

    private static readonly string[] OwnPaths =
    [
        "account", "account/password", "account/authenticator", "account/passkeys", "account/recusals", "account/tokens", "account/preferences",
        "accounts", $"accounts/{StableId.Of("account/member@isc.example")}", $"accounts/{StableId.Of("account/member@isc.example")}/erase", "administration", "administration/roles",
        $"administration/roles/{StableId.Of("role-grant/member@isc.example/focal-point/theme:youth")}", "administration/emergencies", "administration/permissions",
    ];

    // One sign-in for all of them: each costs what a guess is meant to cost.
    [Fact]
    public async Task The_pages_of_an_administrator_answer_in_their_language()
    {
        using var admin = await Visit.SignedInAsync(fixture, "admin");
        foreach (var (path, language) in OwnPaths.SelectMany(_ => Languages.All, (path, language) => (path, language)))
            Check(await admin.PageAsync($"{language}/{path}"), language);
    }

    public static TheoryData<string, string> Pages => [.. Paths.SelectMany(_ => Languages.All, (path, language) => (path, language))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_answers_in_its_language(string path, string language)
    {
        using var reader = await fixture.Server.ReaderAsync();
        using var answer = await reader.GetAsync($"{language}/{path}", TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{answer.StatusCode}: {html[..Math.Min(html.Length, 500)]}");
        Check(await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken), language);
    }

    private static void Check(IHtmlDocument page, string language)
    {
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(language == "ar" ? "rtl" : "ltr", page.DocumentElement.GetAttribute("dir"));
        Assert.Single(page.QuerySelectorAll("h1"));
        // The one script, which carries a passkey's answer: decision 0046.
        Assert.Empty(page.QuerySelectorAll("script:not([src='_content/Isc.Web/passkeys.js']), [style], [onclick]"));
        // A text without a translation comes out as its key.
        Assert.DoesNotMatch(@"\b[A-Z][a-z]+(_[A-Za-z]+)+\b", page.Body!.TextContent);
    }

    [Fact]
    public async Task The_root_sends_readers_to_their_language()
    {
        using var reader = await fixture.Server.ReaderAsync();
        reader.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de, ru;q=0.8, en;q=0.5");
        using var answer = await reader.GetAsync("", TestContext.Current.CancellationToken);
        Assert.Equal("/ru/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_unknown_page_is_a_page_and_an_unknown_route_is_problem_details()
    {
        using var reader = await fixture.Server.ReaderAsync();
        using var page = await reader.GetAsync("en/no-such-page", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        using var caller = await fixture.Server.CallerAsync();
        using var route = await caller.GetAsync("api/v1/no-such-route", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (route.StatusCode, route.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("en/")]
    [InlineData("en/no-such-page")]
    [InlineData("api/v1/meetings")]
    [InlineData("_content/Isc.Web/isc.css")]
    [Trait("Catalogue", "T29")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        using var reader = await fixture.Server.ReaderAsync();
        using var answer = await reader.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Collection(SqliteCollection.Name)]
    public sealed class OnSqlite(SqliteHost host) : PageTests(host);

    [Collection(PostgreSqlCollection.Name)]
    public sealed class OnPostgreSql(PostgreSqlHost host) : PageTests(host);
}

using System.Net;
using System.Text;
using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests.SignIn;

/// <summary>A browser sends its cookie whoever makes it call: the API asks for more.</summary>
[Trait("Catalogue", "T11")]
[Collection(SqliteCollection.Name)]
public sealed class CookieCallTests(SqliteHost fixture)
{
    [Fact]
    public async Task A_call_by_cookie_needs_the_pages_token_and_this_hosts_origin()
    {
        using var visit = await Visit.SignedInAsync(fixture, "secretariat");
        var here = fixture.Server.Address.GetLeftPart(UriPartial.Authority);
        using var complete = await CallAsync(visit, "{}");
        using var withoutToken = await CallAsync(visit, "{}", token: "");
        using var madeUp = await CallAsync(visit, "{}", token: "CfDJ8" + new string('A', 150));
        using var foreign = await CallAsync(visit, "{}", origin: "https://elsewhere.example");
        using var near = await CallAsync(visit, "{}", origin: here + ".elsewhere.example");
        using var without = await CallAsync(visit, "{}", origin: "");
        Assert.Contains("body", await complete.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
        foreach (var refused in new[] { withoutToken, madeUp, foreign, near, without })
        {
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains("RequestVerificationToken", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_call_with_a_bad_token_is_not_saved_by_a_good_cookie()
    {
        using var visit = await Visit.SignedInAsync(fixture, "chair");
        visit.Http.DefaultRequestHeaders.Authorization = new("Bearer", "isc_" + new string('A', 43));
        using var answer = await CallAsync(visit, "{}");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_visitor_is_led_to_sign_in_by_pages_and_refused_by_the_api()
    {
        using var visit = new Visit(fixture.Server.Address);
        using var page = await visit.Http.GetAsync("en/account", TestContext.Current.CancellationToken);
        using var call = await CallAsync(visit, "{}");
        Assert.Equal((HttpStatusCode.Redirect, "/en/account/sign-in?return=%2Fen%2Faccount"), (page.StatusCode, page.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.Unauthorized, call.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Elsewhere))]
    [Trait("Catalogue", "T19")]
    public async Task Signing_in_leads_nowhere_else(string address)
    {
        using var visit = new Visit(fixture.Server.Address);
        using var answer = await visit.SignInAsync("chair", ServerFixture.Password, "?return=" + Uri.EscapeDataString(address));
        Assert.Equal((HttpStatusCode.SeeOther, "/en/"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    public static TheoryData<string> Elsewhere =>
    [
        "https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "\\\\elsewhere.example", "/en//elsewhere.example", "/en/\\elsewhere",
        "/%2felsewhere.example", "/%5Celsewhere.example", "en/meetings", "javascript:alert(1)", "/en/\r\nSet-Cookie: a=b", "/en/\t", " /en/", "/en/\u00e9", "",
    ];

    /// <summary>Records a meeting by cookie, by default as a page of the host would.</summary>
    public static async Task<HttpResponseMessage> CallAsync(Visit visit, string body, string? token = null, string? origin = null)
    {
        token ??= (await visit.PageAsync("en/account/sign-out")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        origin ??= visit.Http.BaseAddress!.GetLeftPart(UriPartial.Authority);
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/v1/meetings") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (origin.Length > 0)
            request.Headers.Add("Origin", origin);
        if (token.Length > 0)
            request.Headers.Add("RequestVerificationToken", token);
        return await visit.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests.SignIn;

/// <summary>Someone at a browser without script: keeps cookies, and sends forms as the page offers them.</summary>
public sealed class Visit : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };

    public Visit(Uri address)
    {
        Http = new HttpClient(_handler) { BaseAddress = address };
        Http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        Http.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
    }

    public HttpClient Http { get; }

    public CookieCollection Cookies => _handler.CookieContainer.GetCookies(Http.BaseAddress!);

    /// <summary>The key of the session; null while there is none.</summary>
    public string? Key
    {
        get => Cookies.FirstOrDefault(cookie => cookie.Name.EndsWith("isc-session", StringComparison.Ordinal))?.Value;
        set => _handler.CookieContainer.Add(Http.BaseAddress!, new Cookie("isc-session", value, "/"));
    }

    public static async Task<Visit> SignedInAsync(ServerFixture fixture, string user)
    {
        var visit = new Visit(fixture.Server.Address);
        using var answer = await visit.SignInAsync(user, ServerFixture.Password);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return visit;
    }

    public Task<HttpResponseMessage> SignInAsync(string user, string password, string query = "") => SendAsync(
        "en/account/sign-in" + query, "sign-in", ("email", user.Contains('@', StringComparison.Ordinal) ? user : $"{user}@isc.example"), ("password", password));

    public async Task<IHtmlDocument> PageAsync(string path)
    {
        using var answer = await Http.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {answer.Headers.Location}");
        return await ReadAsync(answer);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) => await new HtmlParser().ParseDocumentAsync(
        await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    /// <summary>Whom the header of a page names; null for nobody.</summary>
    public async Task<string?> WhoAsync() => (await PageAsync("en/accessibility-statement")).QuerySelector("details.person summary span")?.TextContent;

    /// <summary>Sends the form of that name, with its hidden fields and these answers.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, string form, params (string Name, string Value)[] answers)
    {
        var page = await PageAsync(path);
        var found = page.Forms.SingleOrDefault(f => f.QuerySelector("input[name=_handler]")?.GetAttribute("value") == form);
        Assert.True(found is not null, $"{path} has no form '{form}'.");
        return await PostAsync(found.GetAttribute("action") is { Length: > 0 } action ? new Uri(new Uri(Http.BaseAddress!, "en/"), action) : new Uri(Http.BaseAddress!, path),
            [.. found.QuerySelectorAll("input[type=hidden]").Select(Pair), .. answers.Select(a => KeyValuePair.Create(a.Name, a.Value))]);
    }

    public Task<HttpResponseMessage> PostAsync(Uri address, IEnumerable<KeyValuePair<string, string>> fields) =>
        Http.PostAsync(address, new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);

    public void Dispose() => Http.Dispose();

    private static KeyValuePair<string, string> Pair(IElement input) => new(input.GetAttribute("name")!, input.GetAttribute("value") ?? "");
}

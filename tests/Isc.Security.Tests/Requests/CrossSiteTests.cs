using System.Net;
using System.Text;
using Isc.Host.Tests.Servers;
using Isc.Testing;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Security.Tests.Requests;

/// <summary>Another site cannot make a browser change anything here.</summary>
[Collection(SqliteCollection.Name)]
[Trait("Promise", "I26")]
[Trait("Catalogue", "T11")]
public sealed class CrossSiteTests(SqliteHost host, ITestOutputHelper output)
{
    [Fact]
    public async Task Every_page_refuses_a_form_without_its_token()
    {
        using var client = await SignedInAsync();
        var pages = host.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<ComponentTypeMetadata>() is not null).ToList();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            using var content = new FormUrlEncodedContent([new("_handler", "edit"), new("name", "x")]);
            using var answer = await client.PostAsync("en/" + Filled(page), content, TestContext.Current.CancellationToken);
            Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.Found });
        }

        output.WriteLine($"{pages.Count} pages");
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("https://evil.example", null)]
    [InlineData("null", null)]
    [InlineData("https://evil.example", "cross-site")]
    public async Task Every_route_refuses_a_change_by_cookie_from_elsewhere(string? origin, string? site)
    {
        using var client = await SignedInAsync();
        using var api = await ApiSite.OpenAsync(host.Server);
        var routes = api.Document.Operations.Where(operation => operation.Verb != "GET").ToList();
        foreach (var route in routes)
        {
            using var request = new HttpRequestMessage(new(route.Verb), new FuzzCall(route, 2, 3).Make(api.Document, api.Known).RequestUri);
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
            if (origin is not null)
                request.Headers.Add("Origin", origin);
            if (site is not null)
                request.Headers.Add("Sec-Fetch-Site", site);
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnsupportedMediaType or HttpStatusCode.NotFound, $"{route}: {answer.StatusCode}");
        }

        output.WriteLine($"{routes.Count} routes");
    }

    [Fact]
    public async Task Json_that_is_sent_as_plain_text_is_refused()
    {
        using var api = await ApiSite.OpenAsync(host.Server);
        var routes = api.Document.Operations.Where(operation => operation.Body?.Type == "application/json").ToList();
        Assert.All(await Task.WhenAll(routes.Select(async route =>
        {
            using var request = new HttpRequestMessage(new(route.Verb), new FuzzCall(route, 2, 3).Make(api.Document, api.Known).RequestUri);
            request.Content = new StringContent("{}", Encoding.UTF8, "text/plain");
            using var answer = await api.Callers[2].SendAsync(request, TestContext.Current.CancellationToken);
            return (route, answer.StatusCode);
        })), pair => Assert.True((int)pair.StatusCode is >= 400 and < 500, $"{pair.route}: {pair.StatusCode}"));
    }

    [Theory]
    [InlineData("X-HTTP-Method-Override", "DELETE")]
    [InlineData("X-HTTP-Method", "POST")]
    [InlineData("X-Method-Override", "PUT")]
    public async Task A_verb_in_a_header_is_not_heard(string header, string verb)
    {
        using var caller = await host.Server.CallerAsync("secretariat");
        using var plain = await caller.GetAsync("api/v1/library/documents?size=1", TestContext.Current.CancellationToken);
        caller.DefaultRequestHeaders.Add(header, verb);
        using var overridden = await caller.GetAsync("api/v1/library/documents?size=1&_method=" + verb, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, overridden.StatusCode);
        Assert.Equal(await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await overridden.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<HttpClient> SignedInAsync()
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = host.Server.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var answer = await client.SubmitAsync("en/account/sign-in", "sign-in", ("email", "secretariat@isc.example"), ("password", ServerFixture.Password));
        Assert.InRange((int)answer.StatusCode, 300, 399);
        return client;
    }

    private static string Filled(RouteEndpoint page) =>
        string.Join('/', page.RoutePattern.RawText!.Trim('/').Split('/').Select(part => part.StartsWith('{') ? "x" : part));
}

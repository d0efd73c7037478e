using System.Net;
using System.Text;
using Isc.Host.Tests.Servers;
using Isc.Testing;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Security.Tests.Headers;

/// <summary>What every answer says to the browser, whatever was asked and however it went.</summary>
[Collection(SqliteCollection.Name)]
[Trait("Catalogue", "T29")]
public sealed class HeaderTests(SqliteHost host, ITestOutputHelper output)
{
    private static readonly (string Name, string Value)[] Expected =
    [
        ("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'"),
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"), ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ];

    [Fact]
    public async Task Every_route_answers_with_the_headers()
    {
        using var reader = await host.Server.ReaderAsync();
        using var caller = await host.Server.CallerAsync("member");
        var routes = host.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        foreach (var route in routes)
        {
            var path = string.Join('/', route.RoutePattern.RawText!.Trim('/').Split('/').Select(part => part.StartsWith('{') ? "x" : part));
            var page = route.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
            using var answer = page
                ? await reader.GetAsync("en/" + path, TestContext.Current.CancellationToken)
                : await caller.GetAsync(path, TestContext.Current.CancellationToken);
            Check(answer, path);
        }

        output.WriteLine($"{routes.Count} routes");
    }

    [Theory]
    [InlineData("GET", "en/no-such-page", null, 404)]
    [InlineData("DELETE", "en/no-such-page", null, 404)]
    [InlineData("POST", "en/no-such-page", "a=b", 404)]
    [InlineData("GET", "", null, 302)]
    [InlineData("GET", "en", null, 302)]
    [InlineData("GET", "_content/Isc.Web/isc.css", null, 200)]
    [InlineData("GET", "api/v1/no-such-route", null, 404)]
    [InlineData("GET", "api/v1/library/documents?type=nonsense", null, 400)]
    [InlineData("POST", "api/v1/library/documents", "{", 401)]
    [InlineData("PATCH", "api/v1/library/documents", "{}", 405)]
    [InlineData("GET", "openapi/v1.json", null, 200)]
    [InlineData("GET", "en/_status/500", null, 404)]
    public async Task Errors_redirects_and_files_carry_them_too(string verb, string path, string? body, int status)
    {
        using var reader = await host.Server.ReaderAsync();
        using var request = new HttpRequestMessage(new(verb), path);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, body[0] == '{' ? "application/json" : "application/x-www-form-urlencoded");
        using var answer = await reader.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        Check(answer, path);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        using var caller = await host.Server.CallerAsync("secretariat");
        using var content = new ByteArrayContent(new byte[1_200_000]) { Headers = { ContentType = new("application/json") } };
        using var answer = await caller.PostAsync("api/v1/library/documents", content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Check(answer, "documents");
    }

    [Fact]
    public async Task Pages_of_someone_who_signed_in_are_not_stored()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = host.Server.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        (await client.SubmitAsync("en/account/sign-in", "sign-in", ("email", "member@isc.example"), ("password", ServerFixture.Password))).Dispose();
        foreach (var path in new[] { "en/", "en/library", "en/account", "en/no-such-page" })
        {
            using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.True(answer.Headers.CacheControl?.NoStore, path);
        }

        using var caller = await host.Server.CallerAsync("member");
        using var call = await caller.GetAsync("api/v1/library/documents", TestContext.Current.CancellationToken);
        Assert.True(call.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_form_that_fails_shows_a_page_with_a_reference()
    {
        using var reader = await host.Server.ReaderAsync();
        using var content = new FormUrlEncodedContent([new("_handler", "sign-in")]);
        using var answer = await reader.PostAsync("fr/account/sign-in", content, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.BadRequest, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("<html lang=\"fr\"", text, StringComparison.Ordinal);
        Assert.Contains("<code>", text, StringComparison.Ordinal);
    }

    private static void Check(HttpResponseMessage answer, string path)
    {
        foreach (var (name, value) in Expected)
            Assert.True(answer.Headers.TryGetValues(name, out var values) && values.Single() == value, $"{path}: {name} is {(values is null ? "missing" : string.Join(" | ", values))}");
        Assert.False(answer.Headers.Contains("Server"), path);
        Assert.False(answer.Headers.Contains("X-Powered-By"), path);
    }
}

using System.Net;
using Isc.Host.Routing;
using Isc.Host.Tests.Servers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Security.Tests.Headers;

/// <summary>What crosses the wire, and what does not.</summary>
[Collection(SqliteCollection.Name)]
public sealed class TransportTests(SqliteHost host)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    [Trait("Catalogue", "T29")]
    public async Task Answers_over_https_ask_to_stay_there(string scheme, bool asks)
    {
        var started = new Started();
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseFeature>(started);
        context.Request.Scheme = scheme;
        await new SecurityHeaders(_ => Task.CompletedTask).InvokeAsync(context);
        await started.StartAsync();
        Assert.Equal(asks ? "max-age=63072000; includeSubDomains" : "", context.Response.Headers.StrictTransportSecurity.ToString());
    }

    [Fact]
    public async Task No_other_site_is_allowed_to_read()
    {
        using var caller = await host.Server.CallerAsync("member");
        caller.DefaultRequestHeaders.Add("Origin", "https://evil.example");
        using var answer = await caller.GetAsync("api/v1/library/documents", Cancel);
        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_api_does_not_redirect_to_https()
    {
        using var caller = await host.Server.CallerAsync();
        using var answer = await caller.GetAsync("api/v1/library/documents", Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(".git/config")]
    [InlineData("en/.git/HEAD")]
    [InlineData("appsettings.json")]
    [InlineData("web.config")]
    [InlineData("data/isc.db")]
    [InlineData("uploads/")]
    [InlineData("_content/Isc.Web/")]
    [InlineData("_content/Isc.Web/../../appsettings.json")]
    [InlineData("_content/%2e%2e/%2e%2e/appsettings.json")]
    public async Task Nothing_of_the_source_tree_or_its_folders_is_served(string path)
    {
        using var caller = await host.Server.CallerAsync();
        using var answer = await caller.GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Trace_is_not_answered()
    {
        using var caller = await host.Server.CallerAsync();
        foreach (var path in new[] { "en/", "api/v1/library/documents" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Trace, path);
            request.Headers.Add("X-Secret", "echo");
            using var answer = await caller.SendAsync(request, Cancel);
            Assert.InRange((int)answer.StatusCode, 400, 499);
            Assert.DoesNotContain("echo", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_open_to_everyone_is_meant_to_be()
    {
        // Reads of what is public, signing in, and the health of the host; nothing that changes a record.
        var open = host.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is not null && route.Metadata.GetMetadata<ComponentTypeMetadata>() is null);
        Assert.All(open, route => Assert.All(route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"], verb => Assert.Contains(verb, new[] { "GET", "HEAD" })));
    }

    [Theory]
    [InlineData("access_token")]
    [InlineData("token")]
    [InlineData("api_key")]
    public async Task A_token_in_the_address_is_not_taken(string name)
    {
        using var caller = await host.Server.CallerAsync("secretariat");
        var token = caller.DefaultRequestHeaders.Authorization!.Parameter;
        using var visitor = await host.Server.CallerAsync();
        using var content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        using var answer = await visitor.PostAsync($"api/v1/library/documents?{name}={token}", content, Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private sealed class Started : HttpResponseFeature
    {
        private readonly List<(Func<object, Task> Do, object State)> _starting = [];

        public override void OnStarting(Func<object, Task> callback, object state) => _starting.Add((callback, state));

        public async Task StartAsync()
        {
            foreach (var (act, state) in _starting)
                await act(state);
        }
    }
}

using System.Net;
using Isc.Api;
using Isc.Host.Tests.Servers;
using Isc.Testing;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Security.Tests.Requests;

/// <summary>What is dear is bounded for each account and address.</summary>
[Trait("Promise", "I27")]
[Trait("Catalogue", "T17")]
public sealed class LimitTests : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("isc-limits-").FullName;
    private IscServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await IscServer.StartAsync(
        [$"--Isc:DataDirectory={_directory}", "--Isc:Demo=true", $"--Isc:DemoPassword={ServerFixture.Password}", "--Isc:Limits:SignIn=1", "--Isc:Limits:Export=2", "--Isc:Limits:Search=2", "--Isc:Proxies=203.0.113.7"],
        TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task Signing_in_too_often_from_an_address_is_refused_for_a_while_whatever_it_says_of_itself()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = _server.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        HttpStatusCode status = default;
        for (var attempt = 0; attempt < 6; attempt++)
        {
            client.DefaultRequestHeaders.Remove("X-Forwarded-For");
            client.DefaultRequestHeaders.Add("X-Forwarded-For", $"198.51.100.{attempt}");
            using var answer = await client.SubmitAsync("en/account/sign-in", "sign-in", ("email", "x@isc.example"), ("password", "wrong"));
            status = answer.StatusCode;
            if (attempt < 5)
                Assert.NotEqual(HttpStatusCode.TooManyRequests, status);
            else
                Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, status);
        // Reading goes on.
        using var page = await client.GetAsync("en/account/sign-in", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Exports_are_bounded_for_the_account_and_others_go_on()
    {
        using var greedy = await _server.CallerAsync("member");
        using var other = await _server.CallerAsync("secretariat");
        const string Export = "api/v1/reports/council-resolution-191/document?format=md&since=2020-04-01&as-of=2021-03-31&language=en";
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            using var answer = await greedy.GetAsync(Export, TestContext.Current.CancellationToken);
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers);
        using var allowed = await other.GetAsync(Export, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, allowed.StatusCode);
    }

    [Theory]
    [InlineData("api/v1/meetings/minutes?body=isc-tf&words=agenda")]
    [InlineData("en/meetings/minutes?body=isc-tf&words=agenda")]
    public async Task Searches_are_bounded(string address)
    {
        using var member = await _server.CallerAsync("member");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            using var answer = await member.GetAsync(address, TestContext.Current.CancellationToken);
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public void Every_table_as_a_file_is_bounded()
    {
        var tables = _server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints)
            .Where(endpoint => endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Any(answer => answer.ContentTypes.Contains("text/csv")))
            .ToList();

        Assert.NotEmpty(tables);
        Assert.All(tables, endpoint => Assert.Equal(LimitKind.Export, endpoint.Metadata.GetMetadata<LimitedAttribute>()?.Kind));
    }
}

using System.Net;
using System.Net.Http.Json;
using Isc.Host.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isc.Security.Tests.Logs;

/// <summary>Who tries what is not theirs, or too much of it, stands in the log.</summary>
[Trait("Promise", "I27")]
[Trait("Catalogue", "T30")]
public sealed class RefusalTests : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("isc-refusals-").FullName;
    private readonly RecordedLog _log = new();
    private IscServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await IscServer.StartAsync(
            [$"--Isc:DataDirectory={_directory}", "--Isc:Demo=true", $"--Isc:DemoPassword={ServerFixture.Password}", "--Isc:Limits:Export=1", "--Isc:Limits:Mail=1"], TestContext.Current.CancellationToken);
        _server.Services.GetRequiredService<ILoggerFactory>().AddProvider(_log);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _log.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task A_refusal_is_logged_with_account_and_route()
    {
        using var member = await _server.CallerAsync("member");
        using var refused = await member.PostAsJsonAsync("api/v1/meetings", new { body = "isc-tf" }, TestContext.Current.CancellationToken);
        using var page = await member.GetAsync("en/accounts", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (refused.StatusCode, page.StatusCode));
        var account = StableId.Of("account/member@isc.example");
        Assert.Contains(_log.Lines, line => line.Contains($"Account {account} was refused POST", StringComparison.Ordinal) && line.Contains("meetings", StringComparison.Ordinal));
        Assert.Contains(_log.Lines, line => line.Contains($"Account {account} was refused GET", StringComparison.Ordinal) && line.Contains("accounts", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Export", "GET", "api/v1/reports/council-resolution-191/document?format=md&since=2020-04-01&as-of=2021-03-31&language=en")]
    [InlineData("Mail", "POST", "api/v1/mail/letters/00000000-0000-7000-8000-000000000000/retry")]
    [Trait("Catalogue", "T17")]
    public async Task A_limit_that_is_reached_is_logged_and_answered_with_429(string kind, string verb, string path)
    {
        using var secretariat = await _server.CallerAsync("secretariat");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(new HttpMethod(verb), path);
            using var answer = await secretariat.SendAsync(request, TestContext.Current.CancellationToken);
            answers.Add(answer.StatusCode);
        }

        Assert.NotEqual(HttpStatusCode.TooManyRequests, answers[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[1]);
        Assert.Contains(_log.Lines, line => line.Contains($"The limit on {kind} was reached by account {StableId.Of("account/secretariat@isc.example")}", StringComparison.Ordinal));
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Isc.Host.Tests.Servers;
using Isc.Security.Tests.Requests;
using Isc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isc.Security.Tests.Logs;

/// <summary>What a host that runs as in production writes to its log while people sign in, call and attack.</summary>
[Trait("Promise", "I26")]
[Trait("Catalogue", "T30")]
public sealed partial class SecretTests(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("isc-logs-").FullName;
    private readonly RecordedLog _log = new();
    private IscServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await IscServer.StartAsync(
            [$"--Isc:DataDirectory={_directory}", "--Isc:Demo=true", $"--Isc:DemoPassword={ServerFixture.Password}", "--Logging:LogLevel:Default=Information"], TestContext.Current.CancellationToken);
        _server.Services.GetRequiredService<ILoggerFactory>().AddProvider(_log);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _log.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task No_password_token_or_cookie_is_logged_and_no_line_is_forged()
    {
        var cookies = new CookieContainer();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = _server.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        (await client.SubmitAsync("en/account/sign-in", "sign-in", ("email", "member@isc.example"), ("password", "wrong-secret-1"))).Dispose();
        (await client.SubmitAsync("en/account/sign-in", "sign-in", ("email", "x\r\nforged: line@isc.example"), ("password", "wrong-secret-2"))).Dispose();
        (await client.SubmitAsync("en/account/sign-in", "sign-in", ("email", "member@isc.example"), ("password", ServerFixture.Password))).Dispose();
        using var caller = await _server.CallerAsync("secretariat");
        var token = caller.DefaultRequestHeaders.Authorization!.Parameter!;
        var asked = 0;
        foreach (var path in new[] { "en/library", "en/account", "en/none%0d%0aforged", "api/v1/library/documents?body=%0d%0aforged", "api/v1/none", $"api/v1/library/documents?token={token}", "en/library/x%1b%5b31mforged" })
        {
            (await client.GetAsync(path, TestContext.Current.CancellationToken)).Dispose();
            (await caller.GetAsync(path, TestContext.Current.CancellationToken)).Dispose();
            asked += 2;
        }

        // Every operation, with a secret where it expects something else: neither log nor answer repeats it.
        using var member = await _server.CallerAsync("member");
        var api = new ApiDocument(await caller.GetFromJsonAsync<JsonElement>("openapi/v1.json", TestContext.Current.CancellationToken));
        foreach (var operation in api.Operations)
        {
            using var request = new HttpRequestMessage(new(operation.Verb), Placeholder().Replace(operation.Path, "x") + "?secret=wrong-secret-3") { Content = JsonContent.Create(new { secret = "wrong-secret-4" }) };
            using var answer = await member.SendAsync(request, TestContext.Current.CancellationToken);
            var said = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True((int)answer.StatusCode < 500 && !said.Contains(member.DefaultRequestHeaders.Authorization!.Parameter!, StringComparison.Ordinal), $"{operation}: {answer.StatusCode}");
            asked++;
        }

        using var broken = new StringContent("{\"key\":\"\\r\\nforged\"", Encoding.UTF8, "application/json");
        (await caller.PostAsync("api/v1/library/documents", broken, TestContext.Current.CancellationToken)).Dispose();

        var lines = string.Join("\u2028", _log.Lines);
        string[] secrets = [ServerFixture.Password, "wrong-secret", token, member.DefaultRequestHeaders.Authorization!.Parameter!, .. cookies.GetAllCookies().Where(cookie => cookie.Name != "isc-language").Select(cookie => cookie.Value)];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, lines, StringComparison.Ordinal));
        Assert.DoesNotContain("\nforged", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", lines, StringComparison.Ordinal);
        output.WriteLine($"{asked} requests, {_log.Lines.Count} lines");
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}

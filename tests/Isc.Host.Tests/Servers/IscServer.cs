using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Api;
using Isc.Host.Start;
using Isc.Organisation;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Servers;

/// <summary>The real host on a free port of this machine, over a database of its own.</summary>
public sealed class IscServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    // One address asks for all tests; those of the limits set their own.
    private static readonly IEnumerable<string> Generous = Enum.GetNames<LimitKind>().Select(kind => $"--Isc:Limits:{kind}=100000");

    private IscServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public IServiceProvider Services => _app.Services;

    public static async Task<IscServer> StartAsync(IEnumerable<string> settings, CancellationToken cancellationToken, TimeProvider? clock = null)
    {
        var app = IscHost.Build(
            ["--urls", "http://127.0.0.1:0", "--environment=Production", "--Logging:LogLevel:Default=Warning", "--Isc:FailFast=true", .. Generous, .. settings], clock);
        await app.OpenAsync(cancellationToken);
        await app.StartAsync(cancellationToken);
        return new(app);
    }

    /// <summary>A caller of the API; a visitor without <paramref name="user"/>, which is the part of the address before the at sign.</summary>
    public async Task<HttpClient> CallerAsync(string? user = null)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        if (user is not null)
        {
            await using var scope = Services.CreateAsyncScope();
            var token = await scope.ServiceProvider.GetRequiredService<IAccounts>().CreateTokenAsync($"{user}@isc.example", "test", null, CancellationToken.None);
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return client;
    }

    /// <summary>A reader of pages, as a browser asks.</summary>
    public async Task<HttpClient> ReaderAsync()
    {
        var client = await CallerAsync();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }

    /// <summary>A report as Markdown and as its model.</summary>
    public async Task<(string Text, JsonElement Model)> ReportAsync(string key, string since, string asOf, string language = "en")
    {
        using var client = await CallerAsync();
        var query = $"since={since}&as-of={asOf}&language={language}";
        var text = await client.GetStringAsync($"api/v1/reports/{key}/document?format=md&{query}");
        return (text, await client.GetFromJsonAsync<JsonElement>($"api/v1/reports/{key}?{query}"));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Api;
using Isc.Host;
using Isc.Host.Start;
using Isc.Organisation;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Conformance;

/// <summary>The real host on a free port of this machine, over a database of its own.</summary>
public sealed class IscServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    // One address asks for all tests; those of the limits set their own.
    private static readonly IEnumerable<string> Generous = Enum.GetNames<LimitKind>().Select(kind => $"--Isc:Limits:{kind}=100000");

    // A host that is built here has a list of its static files beside it; one that came in a package finds them in that of the tests.
    private static readonly IEnumerable<string> StaticFiles = File.Exists(Path.Combine(AppContext.BaseDirectory, "Isc.Host.staticwebassets.runtime.json"))
        ? []
        : Directory.EnumerateFiles(AppContext.BaseDirectory, "*.staticwebassets.runtime.json").Take(1).Select(list => $"--staticWebAssets={list}");

    private IscServer(WebApplication app) => _app = app;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>What it is made of.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Starts it on a free port.</summary>
    /// <param name="settings">As on the command line.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <param name="clock">The machine's unless given.</param>
    /// <param name="modules">Assemblies of the modules it has; by default those that it was built with.</param>
    public static async Task<IscServer> StartAsync(
        IEnumerable<string> settings, CancellationToken cancellationToken, TimeProvider? clock = null, IReadOnlyList<string>? modules = null)
    {
        var app = IscHost.Build(
            ["--urls", "http://127.0.0.1:0", "--environment=Production", "--Logging:LogLevel:Default=Warning", "--Isc:FailFast=true", .. StaticFiles, .. Generous, .. settings], clock, modules);
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

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}

using System.Reflection;
using Microsoft.Playwright;
using Xunit;

namespace Isc.Testing;

/// <summary>Debian's Chromium, started on first use and shared by the tests of a process. Use as an assembly fixture.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        // Chromium's sandbox does not run as root, which is what containers run as.
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly SemaphoreSlim _turn = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A new context: its own cookies and cache. Dispose it.</summary>
    /// <param name="baseUrl">The server under test.</param>
    /// <param name="configure">Language, colour scheme, size, script on or off.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IBrowserContext> NewContextAsync(
        Uri baseUrl, Action<BrowserNewContextOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        if (!File.Exists(Executable))
            Requirement.Missing($"{Executable} is missing; on Debian: apt-get install chromium.");
        var options = new BrowserNewContextOptions { BaseURL = baseUrl.ToString() };
        configure?.Invoke(options);
        return await (await StartAsync(cancellationToken)).NewContextAsync(options);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _turn.Dispose();
    }

    private async Task<IBrowser> StartAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_browser is not null)
                return _browser;
            Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", Driver());
            _playwright = await Playwright.CreateAsync();
            return _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
        }
        finally
        {
            _turn.Release();
        }
    }

    // Where it was when this was built; elsewhere, where packages are kept on this machine.
    private static string? Driver()
    {
        var stamped = typeof(Browser).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "PlaywrightDriver").Value!;
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(stamped) ? stamped : Path.Combine(packages, "microsoft.playwright", Path.GetFileName(Path.TrimEndingDirectorySeparator(stamped)));
    }
}

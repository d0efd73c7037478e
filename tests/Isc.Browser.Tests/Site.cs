[assembly: AssemblyFixture(typeof(Isc.Browser.Tests.Site))]

namespace Isc.Browser.Tests;

/// <summary>A host with the demonstration record, for the whole run, and windows to look at it.</summary>
public sealed class Site : IAsyncLifetime
{
    // Assembly fixtures are not given to one another.
    private readonly Isc.Testing.Browser _browser = new();
    private readonly string _directory = Directory.CreateTempSubdirectory("isc-browser-").FullName;
    private IscServer? _server;

    /// <summary>The password of the demonstration accounts.</summary>
    public const string Password = "a demonstration only";

    public async ValueTask InitializeAsync() =>
        _server = await IscServer.StartAsync([$"--Isc:DataDirectory={_directory}", "--Isc:Demo=true", $"--Isc:DemoPassword={Password}"], TestContext.Current.CancellationToken);

    /// <summary>A window of its own, by name and not by number where it must be so. Dispose it: each keeps a process of the browser.</summary>
    public async Task<Window> OpenAsync(int width = 1280, bool script = true, bool named = false)
    {
        var address = named ? new UriBuilder(_server!.Address) { Host = "localhost" }.Uri : _server!.Address;
        var context = await _browser.NewContextAsync(address, options =>
        {
            options.ViewportSize = new() { Width = width, Height = 900 };
            options.JavaScriptEnabled = script;
        }, TestContext.Current.CancellationToken);
        return new Window(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }
}

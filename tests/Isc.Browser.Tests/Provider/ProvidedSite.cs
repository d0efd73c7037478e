namespace Isc.Browser.Tests.Provider;

/// <summary>A host whose people may sign in by the provider, and windows to do so.</summary>
public sealed class ProvidedSite : IAsyncLifetime
{
    private readonly Isc.Testing.Browser _browser = new();
    private readonly string _directory = Directory.CreateTempSubdirectory("isc-provider-").FullName;
    private OpenIdProvider _provider = null!;

    internal IscServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _provider = await OpenIdProvider.StartAsync(TestContext.Current.CancellationToken);
        Server = await IscServer.StartAsync(
            [$"--Isc:DataDirectory={_directory}", "--Isc:Demo=true", $"--Isc:DemoPassword={Site.Password}", .. _provider.Settings], TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        await Server.DisposeAsync();
        await _provider.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    internal async Task<Window> OpenAsync()
    {
        var context = await _browser.NewContextAsync(Server.Address, options => options.JavaScriptEnabled = false, TestContext.Current.CancellationToken);
        return new Window(context, await context.NewPageAsync());
    }
}

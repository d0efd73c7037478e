using Isc.Host.Tests.SignIn;

namespace Isc.Browser.Tests;

/// <summary>A host of its own under a clock that tests move, whose people work with JavaScript off.</summary>
public sealed class Office : IAsyncLifetime
{
    private readonly Isc.Testing.Browser _browser = new();
    private readonly string _directory = Directory.CreateTempSubdirectory("isc-office-").FullName;
    private readonly JumpingClock _clock = new();
    private IscServer? _server;

    /// <summary>The host.</summary>
    public IscServer Server => _server!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => _server = await IscServer.StartAsync(
        [$"--Isc:DataDirectory={_directory}", "--Isc:Demo=true", $"--Isc:DemoPassword={Site.Password}"], TestContext.Current.CancellationToken, _clock);

    /// <summary>Lets the time come, noon of a day; sessions end meanwhile.</summary>
    public void Until(int year, int month, int day) => _clock.Set(new(year, month, day, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Somebody signs in. The part of the address before the at sign says who.</summary>
    public async Task<Worker> WorkerAsync(string user)
    {
        var context = await _browser.NewContextAsync(Server.Address, options => options.JavaScriptEnabled = false, TestContext.Current.CancellationToken);
        var worker = new Worker(new(context, await context.NewPageAsync()), user);
        await worker.SignInAsync();
        return worker;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }
}

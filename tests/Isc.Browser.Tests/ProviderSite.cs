using System.Diagnostics;
using Isc.Host.Tests.Servers;
using Isc.Testing;

namespace Isc.Browser.Tests;

/// <summary>A host whose people may sign in by a certified OpenID provider, which runs beside it.</summary>
public sealed class ProviderSite : IAsyncLifetime
{
    public const string Password = "a demonstration only";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Provider");

    private readonly Isc.Testing.Browser _browser = new();
    private readonly string _directory = Directory.CreateTempSubdirectory("isc-provider-").FullName;
    private Process? _provider;

    public IscServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists("/usr/bin/node") && !File.Exists("/usr/local/bin/node"))
            Requirement.Missing("node is missing; on Debian: apt-get install nodejs npm.");
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            await RunAsync("npm", "ci --no-audit --no-fund --loglevel=error");
        _provider = Process.Start(new ProcessStartInfo("node", "server.mjs")
        {
            WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        _provider.ErrorDataReceived += (_, _) => { };
        _provider.BeginErrorReadLine();
        var port = await _provider.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        const string Provider = "--Isc:SignIn:Providers:0:";
        Server = await IscServer.StartAsync(
        [
            $"--Isc:DataDirectory={_directory}", "--Isc:Demo=true", $"--Isc:DemoPassword={Password}", $"{Provider}Key=ties", $"{Provider}Name=TIES",
            $"{Provider}Authority=http://127.0.0.1:{port}", $"{Provider}ClientId=isc", $"{Provider}ClientSecret=a secret of the tests", $"{Provider}CreatesAccounts=true",
            $"{Provider}Roles:0:Claim=groups", $"{Provider}Roles:0:Value=coordinators", $"{Provider}Roles:0:Role=sector-coordinator",
        ], TestContext.Current.CancellationToken);
        await _provider.StandardInput.WriteLineAsync($"{Server.Address.GetLeftPart(UriPartial.Authority)}/account/callback/ties");
        await _provider.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        _ = await _provider.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A window of its own, at this host.</summary>
    public async Task<Window> OpenAsync()
    {
        var context = await _browser.NewContextAsync(Server.Address, cancellationToken: TestContext.Current.CancellationToken);
        return new Window(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        if (Server is not null)
            await Server.DisposeAsync();
        if (_provider is not null)
        {
            _provider.Kill(entireProcessTree: true);
            _provider.Dispose();
        }

        Directory.Delete(_directory, recursive: true);
    }

    private static async Task RunAsync(string program, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardError = true })!;
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {arguments}: {errors}");
    }
}

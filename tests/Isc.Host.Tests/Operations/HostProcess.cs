using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;

namespace Isc.Host.Tests.Operations;

/// <summary>The host in a process of its own, on a free port of this machine, as an operator runs it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    private HostProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>What it has written to standard output since it listens.</summary>
    public ConcurrentQueue<string> Output { get; } = [];

    public int Id => _process.Id;

    public static Task<HostProcess> StartAsync(string dataDirectory, CancellationToken cancellationToken) => StartAsync(dataDirectory, [], cancellationToken);

    public static async Task<HostProcess> StartAsync(string dataDirectory, IReadOnlyList<string> settings, CancellationToken cancellationToken)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Isc.Host.dll"), "--urls", "http://127.0.0.1:0", $"--Isc:DataDirectory={dataDirectory}", "--Isc:Demo=true", .. settings])
        {
            UseShellExecute = false, RedirectStandardOutput = true,
            // A process that lives for seconds gains nothing by compiling anew what is called often: a tenth of a start.
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_TieredPGO"] = "0", ["DOTNET_TC_CallCountingDelayMs"] = "10000" },
        })!;
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
            {
                var host = new HostProcess(process, new Uri(new string([.. line[(at + Listening.Length)..].TakeWhile(letter => letter is not ('"' or '\\'))])));
                _ = host.ListenAsync();
                return host;
            }
        }

        throw new InvalidOperationException("The host ended before it listened.");
    }

    /// <summary>SIGKILL: nothing of the process gets to say goodbye.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public HttpClient Client(string token) => new()
    {
        BaseAddress = Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
    };

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private async Task ListenAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            Output.Enqueue(line);
    }
}

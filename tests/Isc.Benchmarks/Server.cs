using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Isc.Benchmarks;

/// <summary>A server in a process of its own, on a free port of this machine.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;

    private Server(Process process, Uri address, TimeSpan firstAnswer) => (_process, Address, FirstAnswer) = (process, address, firstAnswer);

    public Uri Address { get; }

    /// <summary>From starting the process to its first answered page.</summary>
    public TimeSpan FirstAnswer { get; }

    /// <summary>Resident memory now, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static Task<Server> StartIscAsync(string dataDirectory, params string[] settings) => StartAsync("Isc.Host.dll", "en/", address =>
        ["--urls", address, $"--Isc:DataDirectory={dataDirectory}", "--Isc:Demo=true", "--Isc:Limits:Export=1000000", "--Isc:Limits:Search=1000000", "--environment=Production", "--Logging:LogLevel:Default=Error", .. settings]);

    public static Task<Server> StartBareAsync(string database) => StartAsync("Isc.Benchmarks.dll", "", address => ["bare", database, address]);

    public static Task<Server> StartBareModuleAsync(string kind, string dataDirectory, string assembly) =>
        StartAsync("Isc.Benchmarks.dll", "", address => [kind, dataDirectory, assembly, address]);

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<Server> StartAsync(string assembly, string firstPage, Func<string, string[]> arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var clock = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet",
            [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments(address.ToString().TrimEnd('/'))]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = address };
        for (; ; await Task.Delay(5))
        {
            if (process.HasExited)
                throw new InvalidOperationException($"{assembly} ended with {process.ExitCode} before it answered.");
            try
            {
                using var answer = await client.GetAsync(firstPage);
                answer.EnsureSuccessStatusCode();
                return new(process, address, clock.Elapsed);
            }
            catch (HttpRequestException error) when (error.StatusCode is null or HttpStatusCode.NotFound && clock.Elapsed < TimeSpan.FromMinutes(1))
            {
                // Not listening yet.
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

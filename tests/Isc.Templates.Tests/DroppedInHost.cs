using System.Diagnostics;
using System.Net.Http.Headers;

namespace Isc.Templates.Tests;

/// <summary>The host as it was built, in a process of its own, with a folder of dropped-in modules.</summary>
internal sealed class DroppedInHost : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Isc.Host.dll");
    private readonly Process _process;
    private readonly Func<string[], Process> _start;

    private DroppedInHost(Process process, Func<string[], Process> start, Uri address) =>
        (_process, _start, Http) = (process, start, new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(1) });

    /// <summary>A visitor.</summary>
    public HttpClient Http { get; }

    public static async Task<DroppedInHost> StartAsync(string data, string plugins, CancellationToken cancellationToken)
    {
        Process Start(string[] arguments) => DroppedInHost.Start(data, plugins, arguments);
        var process = Start(["--urls", "http://127.0.0.1:0"]);
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
            {
                // Whoever is not read waits in its turn to write.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new(process, Start, new Uri(new string([.. line[(at + Listening.Length)..].TakeWhile(letter => letter is not ('"' or '\\'))])));
            }
        }

        throw new InvalidOperationException($"The host ended before it listened: {await process.StandardError.ReadToEndAsync(cancellationToken)}");
    }

    /// <summary>Somebody with an account.</summary>
    public async Task<HttpClient> CallerAsync(string user, CancellationToken cancellationToken)
    {
        using var tool = _start(["token", "create", "--user", $"{user}@isc.example", "--name", "Proof"]);
        var said = await tool.StandardOutput.ReadToEndAsync(cancellationToken);
        await tool.WaitForExitAsync(cancellationToken);
        var client = new HttpClient { BaseAddress = Http.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", said.Trim());
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Start(string data, string plugins, string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment =
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Isc__DataDirectory"] = data, ["Isc__PluginDirectory"] = plugins, ["Isc__Demo"] = "true", ["Isc__FailFast"] = "true",
        },
    })!;
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Isc.Testing;

namespace Isc.Mail.Tests.Smtp;

/// <summary>Debian's aiosmtpd in a process of its own.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    // Debian's own: another Python on the path does not see its packages.
    private const string Python = "/usr/bin/python3";

    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private SmtpServer(Process process, DirectoryInfo folder, int port) => (_process, _folder, Port) = (process, folder, port);

    public int Port { get; }

    /// <summary>What it has taken, in order, as it came over the line.</summary>
    public IReadOnlyList<string> Taken => [.. _folder.GetFiles("*.eml").OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => File.ReadAllText(f.FullName))];

    /// <summary>The same as Python's mail library reads it.</summary>
    public IReadOnlyList<TakenMail> Read => [.. _folder.GetFiles("*.json").OrderBy(f => f.Name, StringComparer.Ordinal)
        .Select(f => JsonSerializer.Deserialize<TakenMail>(File.ReadAllText(f.FullName), JsonSerializerOptions.Web)!)];

    public static async Task<SmtpServer> StartAsync(int? port = null)
    {
        var folder = Directory.CreateTempSubdirectory("isc-smtp-");
        var chosen = port ?? FreePort();
        var process = Process.Start(new ProcessStartInfo(Python, [Path.Combine(AppContext.BaseDirectory, "Smtp", "server.py"), $"{chosen}", folder.FullName])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        if (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) != "listening")
            Requirement.Missing($"No SMTP server: {await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)} On Debian: apt-get install python3-aiosmtpd");
        return new(process, folder, chosen);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}

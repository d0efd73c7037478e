using System.Diagnostics;

namespace Isc.Host.Tests.Commands;

/// <summary>The executable, run as a person would, in a process of its own.</summary>
internal static class Tool
{
    /// <summary>The same at a terminal, with LibreOffice at a place: what a person sees.</summary>
    public static async Task<(int ExitCode, string Shown)> WatchAsync(string dataDirectory, string libreOffice, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("script", ["-qec", $"dotnet {Path.Combine(AppContext.BaseDirectory, "Isc.Host.dll")} {arguments}", "/dev/null"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["Isc__DataDirectory"] = dataDirectory, ["Isc__Demo"] = "true", ["Isc__LibreOffice"] = libreOffice, ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        })!;
        var shown = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, shown);
    }

    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string dataDirectory, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Isc.Host.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["Isc__DataDirectory"] = dataDirectory, ["Isc__Demo"] = "true", ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }
}

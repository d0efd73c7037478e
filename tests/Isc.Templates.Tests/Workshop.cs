using System.Diagnostics;
using System.Reflection;
using Isc.Templates.Tests;

[assembly: AssemblyFixture(typeof(Workshop))]

namespace Isc.Templates.Tests;

/// <summary>A folder in which modules are made, with the template installed for this run alone.</summary>
public sealed class Workshop : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("isc-workshop-").FullName;

    /// <summary>The tree that this test was built from.</summary>
    public static string Repository { get; } = typeof(Workshop).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public async ValueTask InitializeAsync() => await RunAsync(_root, "dotnet", "new", "install", Path.Combine(Repository, "src/Isc.Templates"));

    /// <summary>A new folder of this workshop.</summary>
    public string Folder() => Directory.CreateDirectory(Path.Combine(_root, Path.GetRandomFileName())).FullName;

    /// <summary>Makes a module in a folder of its own and returns that.</summary>
    public async Task<string> MakeAsync(string name, params string[] options)
    {
        var folder = Folder();
        await RunAsync(folder, "dotnet", "new", "sln", "-n", "Isc", "--format", "sln");
        await RunAsync(folder, "dotnet", ["new", "isc-module", "-n", name, .. options]);
        return folder;
    }

    /// <summary>The same with no source of packages but a folder and what this machine has already.</summary>
    public Task<string> RunOfflineAsync(string folder, string packages, string command, params string[] arguments)
    {
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration><packageSources><clear /><add key="packed" value="{packages}" /></packageSources></configuration>
            """);
        var known = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return RunAsync(folder, new() { ["NUGET_PACKAGES"] = Path.Combine(_root, "packages"), ["NUGET_FALLBACK_PACKAGES"] = known, ["IscVersion"] = Packages.Version }, command, arguments);
    }

    /// <summary>Runs a command to its end and returns what it said.</summary>
    /// <exception cref="InvalidOperationException">It failed; says what it said.</exception>
    public Task<string> RunAsync(string folder, string command, params string[] arguments) => RunAsync(folder, [], command, arguments);

    private async Task<string> RunAsync(string folder, Dictionary<string, string> environment, string command, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // Templates are installed for a person; this run is nobody's. No compiler stays behind it either.
            Environment =
            {
                ["DOTNET_CLI_HOME"] = _root, ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1",
            },
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var said = $"{await output}{await errors}";
        return process.ExitCode == 0
            ? said
            : throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{said}");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Isc.Benchmarks;

/// <summary>Makes modules by the template and builds them against the assemblies of this program.</summary>
internal sealed class ModuleWorkshop(string root)
{
    private static readonly string Repository = typeof(ModuleWorkshop).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private string Built => Path.Combine(root, "built");

    public async Task MakeAsync(int count)
    {
        await File.WriteAllTextAsync(Path.Combine(root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <SatelliteResourceLanguages>ar;zh;fr;ru;es</SatelliteResourceLanguages>
                <EnableDynamicLoading>true</EnableDynamicLoading>
                <OutDir>{Built}/$(MSBuildProjectName)/</OutDir>
              </PropertyGroup>
              <Import Project="{Repository}src/Isc.Sdk/build/Isc.Sdk.props" />
              <ItemGroup>
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                <Reference Include="{AppContext.BaseDirectory}Isc.*.dll;{AppContext.BaseDirectory}Microsoft.EntityFrameworkCore*.dll" Exclude="{AppContext.BaseDirectory}Isc.Modules.*.dll;{AppContext.BaseDirectory}Isc.Host.dll;{AppContext.BaseDirectory}Isc.Benchmarks.dll" Private="false" />
              </ItemGroup>
            </Project>
            """);
        await RunAsync("new", "install", Path.Combine(Repository, "src/Isc.Templates"));
        for (var number = 1; number <= count; number++)
        {
            await RunAsync("new", "isc-module", "-n", NameOf(number), "--outside", "true");
            File.Delete(Path.Combine(root, NameOf(number), "Directory.Build.props"));
        }

        await File.WriteAllTextAsync(Path.Combine(root, "all.proj"), """
            <Project>
              <ItemGroup><Module Include="*/Isc.Modules.*/*.csproj" Exclude="**/*.Tests.csproj" /></ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="@(Module)" Targets="Restore" BuildInParallel="true" Properties="Configuration=Release;Restoring=1" />
                <MSBuild Projects="@(Module)" Targets="Build" BuildInParallel="true" Properties="Configuration=Release" />
              </Target>
            </Project>
            """);
        await RunAsync("build", "all.proj", "-v", "q", "--tl:off", "-m:2");
    }

    /// <summary>A folder with the first of them.</summary>
    public string Plugins(int count)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"plugins-{count}"))).FullName;
        foreach (var name in Enumerable.Range(1, count).Select(number => $"Isc.Modules.{NameOf(number)}"))
            Directory.CreateSymbolicLink(Path.Combine(folder, name), Path.Combine(Built, name));
        return folder;
    }

    // Letters alone: a number would be a word of the id.
    private static string NameOf(int number) => $"Topic{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}";

    private async Task RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_CLI_HOME"] = root, ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" },
        })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{said}");
    }
}

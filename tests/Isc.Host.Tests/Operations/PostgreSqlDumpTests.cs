using System.Diagnostics;
using Isc.Host.Tests.Servers;
using Isc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Isc.Host.Tests.Operations;

/// <summary>PostgreSQL is copied by its own tools while the host writes, as the guide says, and the copy is whole.</summary>
[Trait("Promise", "I24")]
[Trait("Catalogue", "T3")]
public sealed class PostgreSqlDumpTests(PostgreSqlHost host, PostgreSqlDatabases databases) : IClassFixture<PostgreSqlHost>
{
    [Fact]
    public async Task A_dump_made_under_load_restores_with_its_chain_whole()
    {
        using var secretariat = await host.Server.CallerAsync("secretariat");
        await using var scope = host.Server.Services.CreateAsyncScope();
        var source = new NpgsqlConnectionStringBuilder(scope.ServiceProvider.GetRequiredService<Isc.Data.DatabaseSettings>().ConnectionString);
        await using var target = await databases.CreateAsync(TestContext.Current.CancellationToken);
        var copy = new NpgsqlConnectionStringBuilder(target.Settings.ConnectionString);
        var file = Path.GetTempFileName();
        using var stop = new CancellationTokenSource();
        var writing = new Writers().WriteAsync(secretariat, stop.Token);
        await RunAsync("pg_dump", "--format=custom", $"--file={file}", $"--host={source.Host}", $"--username={source.Username}", source.Database!);
        await stop.CancelAsync();
        await writing;
        var before = await host.Server.Services.GetRequiredService<IServiceScopeFactory>().VerifiedAsync();
        await RunAsync("pg_restore", "--exit-on-error", $"--dbname={copy.Database}", $"--host={copy.Host}", $"--username={copy.Username}", file);
        var directory = Directory.CreateTempSubdirectory("isc-dump-").FullName;
        await using (var restored = await IscServer.StartAsync(
            [$"--Isc:DataDirectory={directory}", "--Isc:Demo=true", "--Isc:DemoPassword=" + ServerFixture.Password, "--Isc:Database:Provider=PostgreSql", $"--ConnectionStrings:Isc={copy.ConnectionString}"], TestContext.Current.CancellationToken))
        {
            var after = await restored.Services.GetRequiredService<IServiceScopeFactory>().VerifiedAsync();
            Assert.True(before.IsWhole && after.IsWhole, string.Join(", ", after.Findings));
            Assert.InRange(after.Head.Sequence, 1, before.Head.Sequence);
        }

        File.Delete(file);
        Directory.Delete(directory, recursive: true);
    }

    private static async Task RunAsync(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{tool}: {errors}");
    }
}

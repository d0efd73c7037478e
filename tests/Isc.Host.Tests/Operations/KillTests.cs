using Isc.Host.Tests.Commands;
using Isc.Testing;

namespace Isc.Host.Tests.Operations;

/// <summary>The host is killed while clients write. Proves the death of the process, not the loss of power.</summary>
[Trait("Promise", "I1")]
[Trait("Promise", "I4")]
[Trait("Catalogue", "T1")]
[Trait("Catalogue", "T7")]
public sealed class KillTests : IDisposable
{
    private static readonly int Kills = Size.Of(ordinary: 10, soak: 500);

    private readonly string _data = Directory.CreateTempSubdirectory("isc-kill-").FullName;

    [Fact]
    public async Task What_was_acknowledged_is_there_once_and_nothing_is_torn()
    {
        var seed = Environment.TickCount;
        TestContext.Current.SendDiagnosticMessage($"Seed {seed}");
        var random = new Random(seed);
        var (_, token, _) = await Tool.RunAsync(_data, "token", "create", "--user", "secretariat@isc.example", "--name", "test");
        var writers = new Writers();
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var host = await HostProcess.StartAsync(_data, TestContext.Current.CancellationToken);
            using var client = host.Client(token.Trim());
            var writing = writers.WriteAsync(client, TestContext.Current.CancellationToken);
            // From the first acknowledgement on, however long the machine takes to it.
            for (var before = writers.Acknowledged.Count; writers.Acknowledged.Count == before && !writing.IsCompleted;)
                await Task.Delay(5, TestContext.Current.CancellationToken);
            await Task.Delay(random.Next(500), TestContext.Current.CancellationToken);
            await host.KillAsync();
            await writing;
        }

        var file = SqliteFile.In(_data);
        var verified = await Tool.RunAsync(_data, "audit", "verify");
        var written = (await SqliteFile.QueryAsync(file, "SELECT place FROM meetings_meetings WHERE place IS NOT NULL")).ToLookup(place => place, StringComparer.Ordinal);
        Assert.True(verified.ExitCode == 0, $"seed {seed}: {verified.Errors}");
        Assert.Equal(["ok"], await SqliteFile.QueryAsync(file, "PRAGMA integrity_check"));
        Assert.True(writers.Acknowledged.Count > Kills, $"seed {seed}: only {writers.Acknowledged.Count} writes were acknowledged");
        Assert.All(writers.Acknowledged, key => Assert.Single(written[key]));
        Assert.All(written, place => Assert.True(place.Count() == 1, $"seed {seed}: {place.Key} is there {place.Count()} times"));
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}: {Kills} kills, {writers.Acknowledged.Count} acknowledged writes, all there once");
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);
}

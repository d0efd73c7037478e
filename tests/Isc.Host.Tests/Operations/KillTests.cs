using System.Diagnostics;
using Isc.Host.Tests.Commands;
using Isc.Testing;

namespace Isc.Host.Tests.Operations;

/// <summary>Hosts are killed while clients write. Proves the death of the process, not the loss of power.</summary>
[Trait("Promise", "I1")]
[Trait("Promise", "I4")]
[Trait("Catalogue", "T1")]
[Trait("Catalogue", "T7")]
public sealed class KillTests : IDisposable
{
    private static readonly int Kills = Size.Of(ordinary: 60, soak: 500);

    // Most of the time goes into starting, most of that on one core: two databases, each with its host, take half as long as one.
    private const int Databases = 2;

    private readonly string _root = Directory.CreateTempSubdirectory("isc-kill-").FullName;

    [Fact]
    public async Task What_was_acknowledged_is_there_once_and_nothing_is_torn()
    {
        var seed = Environment.TickCount;
        TestContext.Current.SendDiagnosticMessage($"Seed {seed}");
        var watch = Stopwatch.StartNew();
        var written = await Task.WhenAll(Enumerable.Range(0, Databases).Select(i => KillOnAsync(Path.Combine(_root, $"{i}"), new Random(seed + i), Kills / Databases, seed)));
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}: {Kills} kills in {watch.Elapsed.TotalSeconds:0} s, {written.Sum()} acknowledged writes, all there once");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static async Task<int> KillOnAsync(string data, Random random, int kills, int seed)
    {
        var (_, token, _) = await Tool.RunAsync(data, "token", "create", "--user", "secretariat@isc.example", "--name", "test");
        var writers = new Writers();
        for (var kill = 0; kill < kills; kill++)
        {
            await using var host = await HostProcess.StartAsync(data, TestContext.Current.CancellationToken);
            using var client = host.Client(token.Trim());
            var writing = writers.WriteAsync(client, TestContext.Current.CancellationToken);
            // From the first acknowledgement on, however long the machine takes to it.
            for (var before = writers.Acknowledged.Count; writers.Acknowledged.Count == before && !writing.IsCompleted;)
                await Task.Delay(5, TestContext.Current.CancellationToken);
            await Task.Delay(random.Next(300), TestContext.Current.CancellationToken);
            await host.KillAsync();
            await writing;
        }

        var file = SqliteFile.In(data);
        var verified = await Tool.RunAsync(data, "audit", "verify");
        var written = (await SqliteFile.QueryAsync(file, "SELECT place FROM meetings_meetings WHERE place IS NOT NULL")).ToLookup(place => place, StringComparer.Ordinal);
        Assert.True(verified.ExitCode == 0, $"seed {seed}: {verified.Errors}");
        Assert.Equal(["ok"], await SqliteFile.QueryAsync(file, "PRAGMA integrity_check"));
        Assert.True(writers.Acknowledged.Count > kills, $"seed {seed}: only {writers.Acknowledged.Count} writes were acknowledged");
        Assert.All(writers.Acknowledged, key => Assert.Single(written[key]));
        Assert.All(written, place => Assert.True(place.Count() == 1, $"seed {seed}: {place.Key} is there {place.Count()} times"));
        return writers.Acknowledged.Count;
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Isc.Host.Tests.Commands;
using Isc.Testing;

namespace Isc.Host.Tests.Operations;

/// <summary>The disk fails under a running host: strace makes its system calls return errors for a while.</summary>
[Trait("Promise", "I1")]
[Trait("Promise", "I2")]
[Trait("Catalogue", "T2")]
public sealed class DiskFaultTests : IDisposable
{
    private const string Strace = "/usr/bin/strace";

    private readonly string _data = Directory.CreateTempSubdirectory("isc-fault-").FullName;

    [Fact]
    public async Task A_write_that_the_disk_refuses_is_not_acknowledged_and_the_host_recovers()
    {
        if (!File.Exists(Strace))
            Requirement.Missing("strace is not installed; on Debian: apt-get install strace.");
        var (_, token, _) = await Tool.RunAsync(_data, "token", "create", "--user", "secretariat@isc.example", "--name", "test");
        var (refused, accepted) = (new List<string>(), new List<string>());
        await using (var host = await HostProcess.StartAsync(_data, TestContext.Current.CancellationToken))
        {
            using var client = host.Client(token.Trim());
            for (var point = 0; point < Size.Of(ordinary: 6, soak: 200); point++)
            {
                accepted.Add(await PostedAsync(client, HttpStatusCode.Created));
                var full = point % 2 == 1;
                using (await InjectAsync(host.Id, full ? "pwrite64:error=ENOSPC" : "fsync,fdatasync:error=EIO", 1 + (point / 2)))
                {
                    // A later point of failure lets as many writes pass.
                    for (var write = 0; ; write++)
                    {
                        var (key, status) = await PostAsync(client);
                        (status == HttpStatusCode.Created ? accepted : refused).Add(key);
                        if (status != HttpStatusCode.Created)
                        {
                            Assert.True(status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.InsufficientStorage, $"point {point}: {status}");
                            break;
                        }

                        Assert.True(write < 100, $"point {point}: nothing failed");
                    }
                }

                accepted.Add(await PostedAsync(client, HttpStatusCode.Created));
            }
        }

        var verified = await Tool.RunAsync(_data, "audit", "verify");
        var places = (await SqliteFile.QueryAsync(SqliteFile.In(_data), "SELECT place FROM meetings_meetings WHERE place IS NOT NULL")).ToHashSet(StringComparer.Ordinal);
        Assert.True(verified.ExitCode == 0, verified.Errors);
        Assert.Equal(["ok"], await SqliteFile.QueryAsync(SqliteFile.In(_data), "PRAGMA integrity_check"));
        Assert.Subset(places, accepted.ToHashSet(StringComparer.Ordinal));
        Assert.All(refused, key => Assert.DoesNotContain(key, places));
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private static async Task<string> PostedAsync(HttpClient client, HttpStatusCode expected)
    {
        var (key, status) = await PostAsync(client);
        Assert.Equal(expected, status);
        return key;
    }

    private static async Task<(string Key, HttpStatusCode Status)> PostAsync(HttpClient client)
    {
        var key = Guid.NewGuid().ToString();
        using var answer = await client.PostAsJsonAsync(
            "api/v1/meetings", new { body = "isc-tf", status = "held", from = "2020-03-15", place = key }, TestContext.Current.CancellationToken);
        return (key, answer.StatusCode);
    }

    private static async Task<Injection> InjectAsync(int process, string fault, int after)
    {
        var calls = fault.Split(':')[0];
        var strace = Process.Start(new ProcessStartInfo(Strace,
            ["-f", "-p", $"{process}", "-e", $"trace={calls}", "-e", $"inject={fault}:when={after}+", "-o", "/dev/null"])
        {
            UseShellExecute = false, RedirectStandardError = true,
        })!;
        // "Process 123 attached with 20 threads"
        while (await strace.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains("attached", StringComparison.Ordinal))
                return new(strace);
        }

        throw new InvalidOperationException("strace could not attach to the host.");
    }

    private sealed class Injection(Process strace) : IDisposable
    {
        public void Dispose()
        {
            // It lets go of the host when it is told to end.
            using var ending = Process.Start("kill", ["-INT", $"{strace.Id}"]);
            strace.WaitForExit();
            strace.Dispose();
        }
    }
}

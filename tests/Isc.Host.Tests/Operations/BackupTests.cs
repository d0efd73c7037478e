using System.Net;
using Isc.Host.Tests.Commands;
using Isc.Testing;

namespace Isc.Host.Tests.Operations;

/// <summary>Backup and restore as an operator does them.</summary>
[Trait("Promise", "I24")]
[Trait("Promise", "I7")]
[Trait("Catalogue", "T3")]
[Trait("Catalogue", "T4")]
[Trait("Catalogue", "T20")]
public sealed class BackupTests : IDisposable
{
    private const string Created = "SELECT COUNT(*) FROM isc_audit WHERE table_name = 'meetings_meetings' AND change = 'created'";

    private readonly string _root = Directory.CreateTempSubdirectory("isc-backup-").FullName;

    private string Data => Sub("data");

    [Fact]
    public async Task A_backup_made_under_load_restores_to_a_committed_moment_and_serves()
    {
        var (_, token, _) = await Tool.RunAsync(Data, "token", "create", "--user", "secretariat@isc.example", "--name", "test");
        var backups = new List<(string File, string Head)>();
        await using (var host = await HostProcess.StartAsync(Data, TestContext.Current.CancellationToken))
        {
            using var client = host.Client(token.Trim());
            using var stop = new CancellationTokenSource();
            var writing = new Writers().WriteAsync(client, stop.Token);
            for (var count = 0; count < Size.Of(ordinary: 2, soak: 100); count++)
                backups.Add(await BackupAsync(Path.Combine(_root, $"{count}.db")));
            await stop.CancelAsync();
            await writing;
        }

        var hashes = await HashesAsync(SqliteFile.In(Data));
        foreach (var (file, head) in backups)
        {
            var restored = Sub($"restored-{Path.GetFileNameWithoutExtension(file)}");
            var (exitCode, output, errors) = await Tool.RunAsync(restored, "restore", file, "--anchor", head);
            Assert.True(exitCode == 0, errors);
            Assert.Equal(head, output.Trim());
            var copy = SqliteFile.In(restored);
            var copied = await HashesAsync(copy);
            Assert.Equal(hashes.Take(copied.Count), copied);
            Assert.Equal(head, $"{copied.Count}:{copied[^1]}");
            Assert.Equal(await SqliteFile.QueryAsync(copy, Created), await SqliteFile.QueryAsync(copy, "SELECT COUNT(*) FROM meetings_meetings"));
        }

        await using var drill = await HostProcess.StartAsync(Sub("restored-0"), TestContext.Current.CancellationToken);
        using var reader = drill.Client(token.Trim());
        using var report = await reader.GetAsync("api/v1/reports/council-resolution-191?since=2020-04-01&as-of=2021-03-31&language=en", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, report.StatusCode);
    }

    [Fact]
    public async Task A_backup_that_was_damaged_or_falsified_is_refused_and_the_directory_stays_empty()
    {
        await Tool.RunAsync(Data, "migrate");
        var (damaged, head) = await BackupAsync(Path.Combine(_root, "damaged.db"));
        var bytes = await File.ReadAllBytesAsync(damaged, TestContext.Current.CancellationToken);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(damaged, bytes, TestContext.Current.CancellationToken);
        await RefusedAsync(damaged, "digest", head);

        var (falsified, late) = await BackupAsync(Path.Combine(_root, "falsified.db"));
        await SqliteFile.TamperAsync(falsified, "UPDATE isc_audit SET reason = 'another' WHERE sequence = 7");
        await RenewDigestAsync(falsified);
        await RefusedAsync(falsified, "Edited at 7", late);

        var (exitCode, _, errors) = await Tool.RunAsync(Data, "restore", falsified, "--anchor", late);
        Assert.Equal((2, true), (exitCode, errors.Contains("empty data directory", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Restoring_takes_the_file_of_one_person_and_the_head_of_another()
    {
        await Tool.RunAsync(Data, "migrate");
        var (file, _) = await BackupAsync(Path.Combine(_root, "alone.db"));
        await RefusedAsync(file, "two persons");
        await RefusedAsync(file, "AnchorDiffers", $"3:{new string('0', 64)}");
    }

    [Fact]
    public async Task Files_that_people_sent_are_in_the_backup_and_come_back()
    {
        await Tool.RunAsync(Data, "migrate");
        var sent = Path.Combine(Directory.CreateDirectory(Path.Combine(Data, "uploads", "ab")).FullName, "a file");
        await File.WriteAllTextAsync(sent, "what was sent", TestContext.Current.CancellationToken);
        var (file, head) = await BackupAsync(Path.Combine(_root, "files.db"));
        var restored = Sub("files");
        var (exitCode, _, errors) = await Tool.RunAsync(restored, "restore", file, "--anchor", head);
        Assert.True(exitCode == 0, errors);
        Assert.Equal("what was sent", await File.ReadAllTextAsync(Path.Combine(restored, "uploads", "ab", "a file"), TestContext.Current.CancellationToken));
        await File.AppendAllTextAsync(file + ".uploads.zip", "more", TestContext.Current.CancellationToken);
        await RefusedAsync(file, ".uploads.zip", head);
    }

    [Fact]
    public async Task Audit_verify_finds_what_was_done_to_a_copy()
    {
        await Tool.RunAsync(Data, "migrate");
        var (_, anchor, _) = await Tool.RunAsync(Data, "audit", "head");
        await FoundAsync("Edited at 5", "UPDATE isc_audit SET after = '{}' WHERE sequence = 5");
        await FoundAsync("Gap at 6", "DELETE FROM isc_audit WHERE sequence = 5");
        await FoundAsync("Edited at 5", "UPDATE isc_audit SET sequence = -5 WHERE sequence = 5; UPDATE isc_audit SET sequence = 5 WHERE sequence = 6; UPDATE isc_audit SET sequence = 6 WHERE sequence = -5");
        await FoundAsync("Loose", """
            INSERT INTO isc_audit (id, at, actor_kind, change, table_name, record_id, record_version, after)
            SELECT '00000000-0000-7000-8000-000000000000', at, actor_kind, change, table_name, record_id, record_version, after FROM isc_audit WHERE sequence = 5
            """);
        var cut = $"DELETE FROM isc_audit WHERE sequence > 9; UPDATE isc_audit_head SET sequence = 9, hash = (SELECT hash FROM isc_audit WHERE sequence = 9)";
        await FoundAsync("AnchorMissing", cut, "--anchor", anchor.Trim());
        var (exitCode, output, _) = await Tool.RunAsync(Data, "audit", "verify", "--anchor", anchor.Trim());
        Assert.Equal((0, true), (exitCode, output.Contains("whole", StringComparison.Ordinal)));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Sub(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    private async Task<(string File, string Head)> BackupAsync(string file)
    {
        var (exitCode, output, errors) = await Tool.RunAsync(Data, "backup", file);
        Assert.True(exitCode == 0, errors);
        return (file, output.Trim());
    }

    private async Task RefusedAsync(string file, string says, params string[] anchors)
    {
        var empty = Sub("empty");
        var (exitCode, _, errors) = await Tool.RunAsync(empty, ["restore", file, .. anchors.SelectMany(a => new[] { "--anchor", a })]);
        Assert.Equal(2, exitCode);
        Assert.Contains(says, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(SqliteFile.In(empty)));
    }

    private async Task FoundAsync(string says, string tampering, params string[] arguments)
    {
        var copy = Sub(Guid.NewGuid().ToString("N"));
        await SqliteFile.QueryAsync(SqliteFile.In(Data), $"VACUUM INTO '{SqliteFile.In(copy)}'");
        await SqliteFile.TamperAsync(SqliteFile.In(copy), tampering);
        var (exitCode, _, errors) = await Tool.RunAsync(copy, ["audit", "verify", .. arguments]);
        Assert.Equal(1, exitCode);
        Assert.Contains(says, errors, StringComparison.Ordinal);
    }

    private static async Task RenewDigestAsync(string file)
    {
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)));
        await File.WriteAllTextAsync(file + ".sha256", $"{digest}  {Path.GetFileName(file)}\n", TestContext.Current.CancellationToken);
    }

    private static Task<List<string>> HashesAsync(string file) => SqliteFile.QueryAsync(file, "SELECT hash FROM isc_audit ORDER BY sequence");
}

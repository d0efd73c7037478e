using System.Net;
using System.Net.Http.Json;
using Isc.Host.Tests.Operations;
using Isc.Testing;
using Npgsql;

namespace Isc.Host.Tests.Escalation;

/// <summary>Two hosts, each a process of its own, sweep the same PostgreSQL database: what has come due rises once, by one level.</summary>
[Trait("Promise", "I14")]
[Trait("Promise", "I15")]
[Trait("Catalogue", "T27")]
public sealed class TwoHostsTests(PostgreSqlDatabases databases) : IDisposable
{
    private const int Issues = 30;

    private readonly string _directory = Directory.CreateTempSubdirectory("isc-two-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_has_come_due_rises_once_whichever_host_sweeps_and_also_when_one_is_killed()
    {
        await using var database = await databases.CreateAsync(Cancel);
        IReadOnlyList<string> settings = ["--Isc:Database:Provider=PostgreSql", $"--ConnectionStrings:Isc={database.Settings.ConnectionString}"];
        await RaiseAsync(settings);
        await using var data = NpgsqlDataSource.Create(database.Settings.ConnectionString);
        await ComeDueAsync(data);

        await using var one = await HostProcess.StartAsync(Sub("one"), settings, Cancel);
        await using var other = await HostProcess.StartAsync(Sub("other"), settings, Cancel);
        await RisenAsync(data, 2);
        foreach (var host in new[] { one, other })
        {
            using var visitor = new HttpClient { BaseAddress = host.Address };
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("en/escalations/decided", Cancel)).StatusCode);
        }

        // The cluster finds out after some time that one of it is gone.
        if (Size.Of(ordinary: 0, soak: 1) == 0)
            return;
        await one.KillAsync();
        await ComeDueAsync(data);
        await RisenAsync(data, 3);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private string Sub(string name) => Directory.CreateDirectory(Path.Combine(_directory, name)).FullName;

    private async Task RaiseAsync(IReadOnlyList<string> settings)
    {
        await using var server = await IscServer.StartAsync([$"--Isc:DataDirectory={Sub("before")}", "--Isc:Demo=true", "--Isc:Jobs=false", .. settings], Cancel);
        using var raiser = await server.CallerAsync("focal-point");
        for (var n = 1; n <= Issues; n++)
        {
            var answer = await raiser.PostAsJsonAsync("api/v1/escalations", new { title = new { en = $"Rising {n}" }, question = new { en = "Who decides?" }, theme = "accessibility" }, Cancel);
            Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        }
    }

    private static async Task ComeDueAsync(NpgsqlDataSource data)
    {
        await using var command = data.CreateCommand("""
            UPDATE escalation_entries SET entered_at = now() - interval '90 days', acknowledge_due_at = now() - interval '60 days', decide_due_at = now() - interval '30 days' WHERE left_at IS NULL;
            UPDATE escalation_issues SET due_at = now() - interval '30 days', next_at = now() - interval '80 days' WHERE due_at IS NOT NULL;
            """);
        await command.ExecuteNonQueryAsync(Cancel);
    }

    // Until the last is at the level; none has an entry too many, a second alarm, or none or two open levels.
    private static async Task RisenAsync(NpgsqlDataSource data, int level)
    {
        for (var tries = 0; await CountAsync(data, $"level = {level}") < Issues; tries++)
        {
            Assert.True(tries < 480, "Not all have risen.");
            await Task.Delay(250, Cancel);
        }

        Assert.Equal(Issues, await CountAsync(data, $"level = {level} AND (SELECT count(*) FROM escalation_entries e WHERE e.issue_id = i.id) = {level}"));
        Assert.Equal(Issues, await CountAsync(data, "(SELECT count(*) FROM escalation_entries e WHERE e.issue_id = i.id AND e.left_at IS NULL AND e.level = i.level AND e.body = i.body AND e.decide_due_at = i.due_at) = 1"));
        Assert.Equal(Issues, await CountAsync(data, $"(SELECT count(*) FROM escalation_alarms a JOIN escalation_entries e ON e.id = a.entry_id WHERE e.issue_id = i.id AND a.kind = 'decide') = {level - 1}"));
    }

    private static async Task<long> CountAsync(NpgsqlDataSource data, string condition)
    {
        await using var command = data.CreateCommand($"SELECT count(*) FROM escalation_issues i WHERE title LIKE '%Rising %' AND {condition}");
        return (long)(await command.ExecuteScalarAsync(Cancel))!;
    }
}

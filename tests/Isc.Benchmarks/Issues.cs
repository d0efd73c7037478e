using System.Diagnostics;
using Isc.Host;
using Isc.Host.Jobs;
using Isc.Host.Start;
using Isc.Organisation;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Benchmarks;

/// <summary>50,000 issues, 2,000 of them running: the board, the measures, and a sweep with nothing due and with 100.</summary>
internal static class Issues
{
    private const int Rounds = 21;
    private const int Count = 50_000;
    private const int Running = 2_000;

    public static async Task MeasureAsync(ScratchFolder folder)
    {
        var data = folder.Sub("issues");
        await using var app = IscHost.Build(
            ["--environment=Production", "--Logging:LogLevel:Default=Warning", $"--Isc:DataDirectory={data}", "--Isc:Demo=true", "--Isc:Jobs=false", "--urls", "http://127.0.0.1:0"]);
        await app.OpenAsync(default);
        await FillAsync(Path.Combine(data, "isc.db"));
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        await using (var scope = app.Services.CreateAsyncScope())
            http.DefaultRequestHeaders.Authorization = new("Bearer", await scope.ServiceProvider.GetRequiredService<IAccounts>().CreateTokenAsync("chair@isc.example", "benchmark", null, default));
        await LineAsync("board, API", () => http.GetStringAsync("api/v1/escalations/board"), "60 ms");
        await LineAsync("board, page", () => http.GetStringAsync("en/escalations"), "60 ms");
        await LineAsync("awaiting me, API", () => http.GetStringAsync("api/v1/escalations?awaitingMe=true"), null);
        await LineAsync("measures, API", () => http.GetStringAsync("api/v1/escalations/measures"), "150 ms");
        var runner = app.Services.GetRequiredService<JobRunner>();
        await LineAsync("sweep, nothing due", () => runner.RunAsync("escalation.sweep", default), "500 ms");
        await LineAsync("sweep, 100 due", async () =>
        {
            await ExecuteAsync(Path.Combine(data, "isc.db"), "UPDATE escalation_issues SET next_at = '2020-01-01 00:00:00' WHERE id IN (SELECT id FROM escalation_issues WHERE due_at IS NOT NULL LIMIT 100)");
            await runner.RunAsync("escalation.sweep", default);
        }, "500 ms");
        await app.StopAsync();
    }

    private static async Task LineAsync(string what, Func<Task> act, string? aim)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var since = Stopwatch.GetTimestamp();
            await act();
            times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }

        Report.Figure(what, $"{Report.Median(times):0.0} ms, median of {Rounds}; first {times[0]:0.0} ms", aim);
    }

    // Copies of the first demonstration issue: the last 2,000 run and are due in the weeks to come, the others have left their level.
    private static Task FillAsync(string database) => ExecuteAsync(database, $"""
        PRAGMA foreign_keys=OFF;
        CREATE TEMP TABLE n AS WITH RECURSIVE n(v) AS (SELECT 1 UNION ALL SELECT v + 1 FROM n WHERE v < {Count}) SELECT v FROM n;
        CREATE TEMP TABLE i AS SELECT * FROM escalation_issues WHERE state = 'Acknowledged' LIMIT 1;
        CREATE TEMP TABLE e AS SELECT * FROM escalation_entries WHERE issue_id = (SELECT id FROM i) AND left_at IS NULL;
        CREATE TEMP TABLE iset AS SELECT n.v, i.* FROM n, i;
        UPDATE iset SET id = printf('%08X-0000-8000-8000-000000000000', v), number = 1000 + v, citation = NULL, raised_at = datetime('now', '-' || v || ' minutes'),
            level = 1 + v % 3, body = CASE v % 3 WHEN 0 THEN 'group-accessibility' ELSE 'isc-tf' END,
            state = CASE WHEN v <= {Running} THEN 'Acknowledged' ELSE 'Decided' END,
            due_at = CASE WHEN v <= {Running} THEN datetime('now', '+' || (1 + v % 20) || ' days') END,
            next_at = CASE WHEN v <= {Running} THEN datetime('now', '+' || (1 + v % 20) || ' days') END,
            decided_at = CASE WHEN v > {Running} THEN datetime('now', '-1 days') END;
        CREATE TEMP TABLE eset AS SELECT n.v, e.* FROM n, e;
        UPDATE eset SET id = printf('%08X-0000-8000-8001-000000000000', v), issue_id = printf('%08X-0000-8000-8000-000000000000', v), citation = NULL, level = 1 + v % 3,
            left_at = CASE WHEN v > {Running} THEN datetime('now', '-1 days') END, outcome = CASE WHEN v > {Running} THEN 'Decided' END,
            worked_minutes = CASE WHEN v > {Running} THEN v % 5000 END, breached = v % 7 = 0,
            decide_due_at = datetime('now', '+' || (1 + v % 20) || ' days');
        ALTER TABLE iset DROP COLUMN v;
        ALTER TABLE eset DROP COLUMN v;
        INSERT INTO escalation_issues SELECT * FROM iset;
        INSERT INTO escalation_entries SELECT * FROM eset;
        ANALYZE;
        """);

    private static async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

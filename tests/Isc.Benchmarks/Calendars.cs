using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Isc.Benchmarks;

/// <summary>The month page with 5,000 meetings in the database, and a calendar of 1,000 events: the time of one request, without the line.</summary>
internal static class Calendars
{
    private const int Requests = 40;

    public static async Task MeasureAsync(ScratchFolder folder)
    {
        var data = folder.Sub("calendars");
        await using (await Server.StartIscAsync(data))
        {
        }

        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await FillAsync(Path.Combine(data, "isc.db"), today);
        await using var isc = await Server.StartIscAsync(data);
        await TimeAsync("month page, 5,000 meetings", isc.Address, $"en/meetings/calendar?view=month&month={today:yyyy-MM}", "50 ms");
        await TimeAsync("list of what comes", isc.Address, "en/meetings/calendar", "50 ms");
        await TimeAsync("calendar of 1,000 events", isc.Address, "api/v1/meetings/bodies/isc-tf/calendar.ics", "100 ms");
    }

    private static async Task TimeAsync(string what, Uri isc, string path, string aim)
    {
        using var client = new HttpClient { BaseAddress = isc };
        client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
        for (var i = 0; i < Requests; i++)
            await client.GetStringAsync(path);
        var times = new List<double>();
        for (var i = 0; i < Requests; i++)
        {
            var clock = Stopwatch.StartNew();
            await client.GetStringAsync(path);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        Report.Figure(what, $"{Report.Median(times):0.0} ms, slowest {times.Max():0.0} ms", aim);
    }

    // One meeting in each of 5,000 slots around today; of them, 1,000 of the task force within the span of its calendar.
    private static async Task FillAsync(string database, DateOnly today)
    {
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        await using var write = connection.CreateCommand();
        write.CommandText = $"""
            PRAGMA foreign_keys=OFF;
            WITH RECURSIVE n(value) AS (SELECT 0 UNION ALL SELECT value + 1 FROM n WHERE value < 4999)
            INSERT INTO meetings_meetings (id, version, series_id, body_id, body_key, rank, "from", until, starts_at, ends_at, zone, mode, state, sequence, class, arrangements)
            SELECT printf('%08X-0000-8000-8000-%012X', n.value, n.value), 1, printf('%08X-0000-8000-8000-000000000000', n.value),
                '00000000-0000-8000-8000-000000000000', CASE WHEN n.value % 5 = 0 THEN 'isc-tf' ELSE 'iscg' END, 0,
                date('{today:yyyy-MM-dd}', ((n.value % 700) - 20) || ' days'), date('{today:yyyy-MM-dd}', ((n.value % 700) - 20) || ' days'),
                '14:00', '16:00', 'Europe/Zurich', 'Hybrid', 'Announced', 0, 'Public', '{"{}"}' FROM n;
            """;
        await write.ExecuteNonQueryAsync();
    }
}

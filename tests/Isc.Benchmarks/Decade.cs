using Microsoft.Data.Sqlite;

namespace Isc.Benchmarks;

/// <summary>Ten years of full data: the demonstration record, copied over the years 2016 to 2025.</summary>
internal static class Decade
{
    private const int Meetings = 20_000;
    private const int Items = 20_000;
    private const int Recommendations = 20_000;
    private const int Updates = 10_000;

    /// <summary>Updates that are printed: they fill some forty pages.</summary>
    private const int Printed = 620;

    private const string Days = "date('2016-01-01', '+' || ((n.value * 7919 + m.rowid * 104729) % 3640) || ' days')";

    /// <returns>The data directory.</returns>
    public static async Task<string> MakeAsync(ScratchFolder folder)
    {
        var data = folder.Sub("decade");
        await using (await Server.StartIscAsync(data))
        {
        }

        await using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "isc.db")}");
        await connection.OpenAsync();
        await CopyAsync(connection, "meetings_meetings", Meetings, ("series_id", "printf('%08X-0000-8000-8000-000000000000', n.value)"), ("from", Days), ("until", Days));
        await CopyAsync(connection, "themes_updates", Updates, ("from", Days), ("until", Days),
            ("for_report", $"CASE WHEN n.value * (SELECT count(*) FROM themes_updates) <= {Printed} THEN 1 ELSE 0 END"));
        await CopyAsync(connection, "oversight_recommendations", Recommendations, ("report_symbol", "'JIU/REP/' || (2016 + n.value % 10) || '/' || (n.value % 12)"), ("ordinal", "n.value * 1000 + m.rowid"));
        await CopyAsync(connection, "oversight_steps", Recommendations, ("from", Days), ("until", Days),
            ("recommendation_id", "(SELECT printf('%08X-0000-8000-8000-%012X', n.value, r.rowid) FROM oversight_recommendations r WHERE r.id = m.recommendation_id)"));
        await ItemsAsync(connection);
        return data;
    }

    // Each meeting has one: the demonstration record, which has no items, gives the meetings alone.
    private static async Task ItemsAsync(SqliteConnection connection)
    {
        await using var write = connection.CreateCommand();
        write.CommandText = $"""
            INSERT INTO meetings_agenda_items (id, body_key, meeting_id, place, kind, state, title, expected, minutes, class, sources, documents, carried, version)
            SELECT printf('%08X-0000-8000-8000-%012X', 191, m.rowid), m.body_key, m.id, 0, 'Normal', 'Settled', json_object('en', 'Item of meeting ' || m.rowid), 'Discussion', 15, 'Public', '[]', '[]', 0, 1
            FROM meetings_meetings m ORDER BY m.rowid DESC LIMIT {Items};
            """;
        var made = await write.ExecuteNonQueryAsync();
        if (made < Items)
            throw new InvalidOperationException($"{made} items of agendas were made instead of {Items}.");
    }

    private static async Task CopyAsync(SqliteConnection connection, string table, int rows, params (string Column, string Value)[] changed)
    {
        var there = await NumberAsync(connection, $"SELECT count(*) FROM {table}");
        var columns = new List<string>();
        await using (var read = connection.CreateCommand())
        {
            read.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
            await using var reader = await read.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                columns.Add(reader.GetString(0));
        }

        var values = columns.Select(column =>
            column == "id" ? "printf('%08X-0000-8000-8000-%012X', n.value, m.rowid)"
            : Array.Find(changed, change => change.Column == column).Value ?? $"m.\"{column}\"");
        await using var write = connection.CreateCommand();
        write.CommandText = $"""
            PRAGMA foreign_keys=OFF;
            CREATE TEMP TABLE IF NOT EXISTS n(value INTEGER);
            DELETE FROM n;
            WITH RECURSIVE c(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM c WHERE value < {Math.Max(1, rows / there)}) INSERT INTO n SELECT value FROM c;
            INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", values)} FROM n, (SELECT rowid, * FROM {table}) m;
            """;
        await write.ExecuteNonQueryAsync();
    }

    private static async Task<long> NumberAsync(SqliteConnection connection, string query)
    {
        await using var read = connection.CreateCommand();
        read.CommandText = query;
        return (long)(await read.ExecuteScalarAsync())!;
    }
}

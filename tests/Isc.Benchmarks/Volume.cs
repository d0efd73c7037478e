using Microsoft.Data.Sqlite;

namespace Isc.Benchmarks;

/// <summary>A data directory with many meetings: the record's own, a day further back each time.</summary>
internal static class Volume
{
    public static async Task<string> MakeAsync(ScratchFolder folder, int meetings)
    {
        var data = folder.Sub($"volume-{meetings}");
        await using (await Server.StartIscAsync(data))
        {
        }

        await FillAsync(Path.Combine(data, "isc.db"), meetings);
        return data;
    }

    private static async Task FillAsync(string database, int rows)
    {
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        var columns = new List<string>();
        await using (var read = connection.CreateCommand())
        {
            read.CommandText = "SELECT name FROM pragma_table_info('meetings_meetings')";
            await using var reader = await read.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                columns.Add(reader.GetString(0));
        }

        var values = columns.Select(column => column switch
        {
            "id" => "printf('%08X-0000-8000-8000-%012X', n.value, m.rowid)",
            "series_id" => "printf('%08X-0000-8000-8000-000000000000', n.value)",
            "from" or "until" => $"date(m.\"{column}\", '-' || n.value || ' days')",
            _ => $"m.\"{column}\"",
        });
        await using var write = connection.CreateCommand();
        write.CommandText = $"""
            PRAGMA foreign_keys=OFF;
            WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < {rows / 40})
            INSERT INTO meetings_meetings ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", values)} FROM n, meetings_meetings m;
            """;
        await write.ExecuteNonQueryAsync();
    }
}

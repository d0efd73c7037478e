using Microsoft.Data.Sqlite;

namespace Isc.Benchmarks;

/// <summary>The 50-row list of meetings over 100,000 of them, through the API and as a page, beside the bare program on the same file.</summary>
internal static class Lists
{
    private const int Rounds = 5;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(3);

    public static async Task MeasureAsync(ScratchFolder folder)
    {
        var data = folder.Sub("lists");
        await using (await Server.StartIscAsync(data))
        {
        }

        var database = Path.Combine(data, "isc.db");
        await FillAsync(database, 100_000);
        await using var isc = await Server.StartIscAsync(data);
        await using var bare = await Server.StartBareAsync(database);
        await CompareAsync("API list of 50", isc.Address, "api/v1/meetings?size=50", "application/json", bare.Address, "aim 0.9");
        await CompareAsync("page list of 50", isc.Address, "en/meetings", "text/html", bare.Address, "aim 0.5");
    }

    private static async Task CompareAsync(string what, Uri isc, string path, string accept, Uri bare, string aim)
    {
        await Load.RateAsync(isc, path, accept, Length);
        await Load.RateAsync(bare, "list", "application/json", Length);
        var (rates, references) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            rates.Add(await Load.RateAsync(isc, path, accept, Length));
            references.Add(await Load.RateAsync(bare, "list", "application/json", Length));
        }

        var ratio = Report.Median(rates.Zip(references, (rate, reference) => rate / reference));
        Report.Line($"{what,-28} {Report.Median(rates),8:0}/s, bare {Report.Median(references),8:0}/s, ratio {ratio:0.00}   {aim}");
    }

    // Copies the record's own meetings, a year further back each time: the same shapes, at volume.
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

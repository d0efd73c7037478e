using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Isc.Benchmarks;

/// <summary>The reference: no modules, no permissions, no languages. One query, one page.</summary>
internal static class BareApp
{
    private const string Sql =
        "SELECT id, body_key, number, \"from\", until, state, mode, place FROM meetings_meetings ORDER BY \"from\" DESC, rank DESC, id DESC LIMIT 50";

    public static async Task RunAsync(string database, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Urls.Add(address);
        app.MapGet("/", () => "ready");
        app.MapGet("/list", async (CancellationToken cancellationToken) => Results.Json(await ReadAsync(database, cancellationToken)));
        await app.RunAsync();
    }

    private static async Task<List<Row>> ReadAsync(string database, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<Row>(50);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new(
                reader.GetGuid(0), reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetInt32(2), reader.GetString(3),
                reader.GetString(4), reader.GetString(5), reader.GetString(6), reader.IsDBNull(7) ? null : reader.GetString(7)));
        }

        return rows;
    }

    private sealed record Row(Guid Id, string Body, int? Number, string From, string Until, string State, string Mode, string? Place);
}

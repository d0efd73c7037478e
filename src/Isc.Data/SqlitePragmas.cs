using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Isc.Data;

/// <summary>
/// What SQLite forgets with each connection. WAL stays with the file; <c>synchronous=FULL</c> makes a commit durable,
/// <c>foreign_keys</c> makes references hold, <c>busy_timeout</c> waits for another process.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Set = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    /// <summary>Sets the file to WAL and reads all four settings back.</summary>
    /// <exception cref="OperatorException">The file system does not allow one of them.</exception>
    public static async Task PrepareAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await ReadAsync("PRAGMA journal_mode=WAL");
        Apply(connection);
        foreach (var (pragma, expected) in new[] { ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("busy_timeout", "30000") })
        {
            if (await ReadAsync($"PRAGMA {pragma}") is var actual && actual != expected)
                throw new OperatorException($"SQLite keeps {pragma} at '{actual}' where Isc needs '{expected}'; put the data directory on a local disk.");
        }

        async Task<string?> ReadAsync(string pragma)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = pragma;
            return (await command.ExecuteScalarAsync(cancellationToken))?.ToString();
        }
    }

    private static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Set;
        command.ExecuteNonQuery();
    }
}

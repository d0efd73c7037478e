using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Isc.Data;

/// <summary>
/// What SQLite forgets with each connection. WAL stays with the file; <c>synchronous=FULL</c> makes a commit durable,
/// <c>foreign_keys</c> makes references hold, <c>busy_timeout</c> waits for another process.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Set = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000;";

    private readonly ConditionalWeakTable<sqlite3, object> _applied = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => ApplyOnce(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ApplyOnce(connection);
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

    // Once for each connection of SQLite's own: the driver's pool hands the same one out again and again.
    private void ApplyOnce(DbConnection connection)
    {
        if (connection is SqliteConnection { Handle: { } handle } && _applied.TryAdd(handle, handle))
            Apply(connection);
    }

    private static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Set;
        command.ExecuteNonQuery();
    }
}

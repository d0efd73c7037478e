using Microsoft.EntityFrameworkCore;

namespace Isc.Data.Schema;

/// <summary>What the database says was applied to it, read without building a model: that alone would cost a start half a second.</summary>
internal static class AppliedMigrations
{
    /// <summary>Ids by history table; a table that does not exist is absent.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> ReadAsync(DbContext context, CancellationToken cancellationToken)
    {
        await using var connection = await OpenConnection.OfAsync(context, cancellationToken);
        var tables = await QueryAsync(connection, context.Database.IsNpgsql()
            ? "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_name LIKE '%!_migrations' ESCAPE '!'"
            : "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%!_migrations' ESCAPE '!'", cancellationToken);
        var applied = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var table in tables)
            applied[table] = await QueryAsync(connection, $"SELECT \"MigrationId\" FROM \"{table}\" ORDER BY 1", cancellationToken);
        return applied;
    }

    internal static async Task<List<string>> QueryAsync(OpenConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.Command(sql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var values = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
            values.Add(reader.GetString(0));
        return values;
    }
}

using Isc.Data.Schema;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data.Audit;

/// <summary>
/// Triggers by which the database itself refuses to change or delete what a table holds. The only SQL of the schema that migrations
/// do not write: they name no provider.
/// </summary>
/// <param name="table">The table, by a name of Isc's own.</param>
internal sealed class AppendOnly(string table)
{
    /// <summary>Those of the audit trail.</summary>
    public static AppendOnly Audit { get; } = new("isc_audit");

    /// <summary>Names of the triggers that a database of this provider has.</summary>
    public IReadOnlyList<string> NamesOn(DatabaseProvider provider) => provider == DatabaseProvider.Sqlite
        ? [$"{table}_no_delete", $"{table}_no_update"]
        : [$"{table}_no_delete", $"{table}_no_truncate", $"{table}_no_update"];

    public Task InstallAsync(DbContext context, DatabaseProvider provider, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync(provider == DatabaseProvider.Sqlite ? OnSqlite : OnPostgreSql, cancellationToken);

    /// <summary>Those of them that are not there or do not work. Asked at every start, so without compiling a query.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(DbContext context, DatabaseProvider provider, CancellationToken cancellationToken)
    {
        await using var connection = await OpenConnection.OfAsync(context, cancellationToken);
        var installed = await AppliedMigrations.QueryAsync(connection, provider == DatabaseProvider.Sqlite
            ? $"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{table}' ORDER BY name"
            : $"SELECT tgname::text FROM pg_trigger WHERE tgrelid = '{table}'::regclass AND NOT tgisinternal AND tgenabled <> 'D' ORDER BY tgname",
            cancellationToken);
        return [.. NamesOn(provider).Except(installed, StringComparer.Ordinal)];
    }

    private string OnSqlite => $"""
        CREATE TRIGGER IF NOT EXISTS {table}_no_update BEFORE UPDATE ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
        CREATE TRIGGER IF NOT EXISTS {table}_no_delete BEFORE DELETE ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
        """;

    private string OnPostgreSql => $"""
        CREATE OR REPLACE FUNCTION {table}_refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '{table} is append-only'; END $$;
        CREATE OR REPLACE TRIGGER {table}_no_update BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION {table}_refuse();
        CREATE OR REPLACE TRIGGER {table}_no_delete BEFORE DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {table}_refuse();
        CREATE OR REPLACE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} EXECUTE FUNCTION {table}_refuse();
        """;
}

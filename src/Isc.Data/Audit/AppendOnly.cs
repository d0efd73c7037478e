using Isc.Data.Schema;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data.Audit;

/// <summary>
/// Triggers by which the database itself refuses to change or delete what the audit trail holds. The only SQL of the schema that
/// migrations do not write: they name no provider.
/// </summary>
internal static class AppendOnly
{
    private const string OnSqlite = """
        CREATE TRIGGER IF NOT EXISTS isc_audit_no_update BEFORE UPDATE ON isc_audit
        BEGIN SELECT RAISE(ABORT, 'isc_audit is append-only'); END;
        CREATE TRIGGER IF NOT EXISTS isc_audit_no_delete BEFORE DELETE ON isc_audit
        BEGIN SELECT RAISE(ABORT, 'isc_audit is append-only'); END;
        """;

    private const string OnPostgreSql = """
        CREATE OR REPLACE FUNCTION isc_audit_refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'isc_audit is append-only'; END $$;
        CREATE OR REPLACE TRIGGER isc_audit_no_update BEFORE UPDATE ON isc_audit FOR EACH ROW EXECUTE FUNCTION isc_audit_refuse();
        CREATE OR REPLACE TRIGGER isc_audit_no_delete BEFORE DELETE ON isc_audit FOR EACH ROW EXECUTE FUNCTION isc_audit_refuse();
        CREATE OR REPLACE TRIGGER isc_audit_no_truncate BEFORE TRUNCATE ON isc_audit EXECUTE FUNCTION isc_audit_refuse();
        """;

    /// <summary>Names of the triggers that a database of this provider has.</summary>
    public static IReadOnlyList<string> NamesOn(DatabaseProvider provider) => provider == DatabaseProvider.Sqlite
        ? ["isc_audit_no_delete", "isc_audit_no_update"]
        : ["isc_audit_no_delete", "isc_audit_no_truncate", "isc_audit_no_update"];

    public static Task InstallAsync(DbContext context, DatabaseProvider provider, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync(provider == DatabaseProvider.Sqlite ? OnSqlite : OnPostgreSql, cancellationToken);

    /// <summary>Those of them that are not there or do not work. Asked at every start, so without compiling a query.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(DbContext context, DatabaseProvider provider, CancellationToken cancellationToken)
    {
        await using var connection = await OpenConnection.OfAsync(context, cancellationToken);
        var installed = await AppliedMigrations.QueryAsync(connection, provider == DatabaseProvider.Sqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'isc_audit' ORDER BY name"
            : "SELECT tgname::text FROM pg_trigger WHERE tgrelid = 'isc_audit'::regclass AND NOT tgisinternal AND tgenabled <> 'D' ORDER BY tgname",
            cancellationToken);
        return [.. NamesOn(provider).Except(installed, StringComparer.Ordinal)];
    }
}

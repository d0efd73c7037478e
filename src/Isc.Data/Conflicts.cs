using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Isc.Data;

/// <summary>Tells why the database refused a save.</summary>
public static class Conflicts
{
    // SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY.
    private static readonly int[] Unique = [2067, 1555];

    /// <summary>True where another row has the values of a unique index already.</summary>
    public static bool IsTaken(this DbUpdateException error) => error.InnerException switch
    {
        SqliteException sqlite => Unique.Contains(sqlite.SqliteExtendedErrorCode),
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Isc.Data;

/// <summary>Tells why the database refused a save.</summary>
public static class Conflicts
{
    private const string SqliteUnique = "UNIQUE constraint failed: ";

    /// <summary>The table in which another row has the values of a unique index already; null where that is not the reason.</summary>
    public static string? TakenIn(this DbUpdateException error) => error.InnerException switch
    {
        // "UNIQUE constraint failed: meetings_decisions.body_key, meetings_decisions.year"
        SqliteException sqlite when sqlite.Message.IndexOf(SqliteUnique, StringComparison.Ordinal) is var at and >= 0 =>
            sqlite.Message[(at + SqliteUnique.Length)..].Split('.')[0],
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } postgres => postgres.TableName,
        _ => null,
    };

    /// <summary>True where two writers stood in each other's way, and one alone would not have been refused.</summary>
    public static bool IsPassing(this DbUpdateException error) =>
        error.InnerException is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };
}

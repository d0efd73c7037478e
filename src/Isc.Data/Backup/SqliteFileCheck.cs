using System.Security.Cryptography;
using Isc.Data.Audit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data.Backup;

/// <summary>Whether a database file that nobody serves is whole.</summary>
internal static class SqliteFileCheck
{
    /// <summary>Reads every page and every event.</summary>
    /// <exception cref="OperatorException">It is torn, or its audit chain is broken.</exception>
    public static async Task<AuditVerdict> CheckAsync(string file, IReadOnlyCollection<AuditAnchor> anchors, CancellationToken cancellationToken)
    {
        // Not pooled: the file is renamed or removed next.
        var connection = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ConnectionString;
        var options = new DbContextOptionsBuilder<IscDbContext>();
        DatabaseOptions.Use(options, DatabaseProvider.Sqlite, connection, typeof(IscDbContext));
        await using var context = new IscDbContext(options.Options);
        try
        {
            var integrity = await context.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check LIMIT 1").SingleAsync(cancellationToken);
            if (integrity != "ok")
                throw new OperatorException($"'{file}' is damaged: {integrity}");
            return await new AuditVerifier(context, new(DatabaseProvider.Sqlite, connection, "")).VerifyAsync(anchors, null, cancellationToken);
        }
        catch (SqliteException error)
        {
            throw new OperatorException($"'{file}' is no database of Isc: {error.Message}", error);
        }
    }

    /// <summary>SHA-256 in hexadecimal.</summary>
    public static async Task<string> DigestAsync(string file, CancellationToken cancellationToken)
    {
        await using var content = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
    }

    /// <summary>Waits until what was written is on the disk.</summary>
    public static void Flush(string file)
    {
        using var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }
}

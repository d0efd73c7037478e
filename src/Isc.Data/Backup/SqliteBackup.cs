using Isc.Data.Audit;
using Microsoft.Data.Sqlite;

namespace Isc.Data.Backup;

/// <summary>Copies the database while it is written to, and puts a copy back. What is copied is one committed moment.</summary>
internal sealed class SqliteBackup(DatabaseSettings settings, DataDirectory directory)
{
    private const string DigestEnding = ".sha256";

    /// <summary>Writes <paramref name="file"/> and, beside it, its digest. The name appears once the copy is on the disk and was checked.</summary>
    /// <returns>The head of the copy's audit chain.</returns>
    /// <exception cref="OperatorException">The file exists, cannot be written, or the copy is not whole.</exception>
    public async Task<AuditAnchor> WriteAsync(string file, CancellationToken cancellationToken)
    {
        if (File.Exists(file))
            throw new OperatorException($"'{file}' exists; give another name.");
        var copy = file + ".partial";
        try
        {
            File.Delete(copy);
            await VacuumAsync(copy, cancellationToken);
            SqliteFileCheck.Flush(copy);
            var verdict = await SqliteFileCheck.CheckAsync(copy, [], cancellationToken);
            if (!verdict.IsWhole)
                throw new OperatorException("The audit chain is broken, in the database as in its copy; run 'audit verify'.");
            var digest = await SqliteFileCheck.DigestAsync(copy, cancellationToken);
            // As sha256sum writes and checks it.
            await File.WriteAllTextAsync(file + DigestEnding, $"{digest}  {Path.GetFileName(file)}\n", cancellationToken);
            SqliteFileCheck.Flush(file + DigestEnding);
            File.Move(copy, file);
            return verdict.Head;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new OperatorException($"'{file}' cannot be written: {error.Message}", error);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Puts <paramref name="file"/> into the data directory, which must hold no database, after checking digest, pages and chain.</summary>
    /// <exception cref="OperatorException">A check fails; the data directory stays as it was.</exception>
    public async Task<AuditAnchor> RestoreAsync(string file, IReadOnlyCollection<AuditAnchor> anchors, CancellationToken cancellationToken)
    {
        var target = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource;
        if (!File.Exists(file))
            throw new OperatorException($"'{file}' does not exist.");
        if (!directory.TryHold())
            throw new OperatorException($"An Isc host uses the data directory '{settings.DataDirectory}'; stop it first.");
        if (File.Exists(target))
            throw new OperatorException($"'{target}' exists; restore into an empty data directory: set Isc:DataDirectory.");
        await CheckDigestAsync(file, cancellationToken);
        var copy = target + ".partial";
        try
        {
            File.Copy(file, copy, overwrite: true);
            SqliteFileCheck.Flush(copy);
            var verdict = await SqliteFileCheck.CheckAsync(copy, anchors, cancellationToken);
            if (verdict.Findings is [var first, ..])
                throw new OperatorException($"The audit chain of '{file}' is broken: {first.Fault} at {first.Sequence}.");
            File.Move(copy, target);
            return verdict.Head;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"'{target}' cannot be written: {error.Message}", error);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private async Task VacuumAsync(string copy, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO @copy";
        command.CommandTimeout = 0;
        command.AddParameter("@copy", copy);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task CheckDigestAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file + DigestEnding))
            throw new OperatorException($"The digest '{file + DigestEnding}' is missing; it was written beside the backup.");
        var expected = (await File.ReadAllTextAsync(file + DigestEnding, cancellationToken)).Split(' ')[0];
        if (await SqliteFileCheck.DigestAsync(file, cancellationToken) != expected)
            throw new OperatorException($"'{file}' is not the file that its digest was made of.");
    }
}

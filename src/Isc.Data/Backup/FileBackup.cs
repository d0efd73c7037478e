using System.IO.Compression;

namespace Isc.Data.Backup;

/// <summary>
/// Copies the files that people sent, which lie beside the database, and puts them back. They are only ever added, under names of their
/// own: whatever the database names was there when it was copied, so they are copied after it.
/// </summary>
internal sealed class FileBackup(DatabaseSettings settings)
{
    private const string Ending = ".uploads.zip";

    private string Folder => Path.Combine(settings.DataDirectory, "uploads");

    /// <summary>Writes them beside the backup <paramref name="file"/>, and their digest under its own; nothing where there are none.</summary>
    /// <exception cref="OperatorException">They cannot be written.</exception>
    public async Task WriteAsync(string file, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(Folder))
            return;
        var copy = file + Ending + ".partial";
        try
        {
            File.Delete(copy);
            await ZipFile.CreateFromDirectoryAsync(Folder, copy, CompressionLevel.NoCompression, includeBaseDirectory: false, cancellationToken);
            SqliteFileCheck.Flush(copy);
            await File.AppendAllTextAsync(file + ".sha256", $"{await SqliteFileCheck.DigestAsync(copy, cancellationToken)}  {Path.GetFileName(file) + Ending}\n", cancellationToken);
            File.Move(copy, file + Ending);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"'{file + Ending}' cannot be written: {error.Message}", error);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Whether the backup <paramref name="file"/> has files, after checking that they are what was written.</summary>
    /// <exception cref="OperatorException">They are missing or others.</exception>
    public static async Task<bool> CheckAsync(string file, CancellationToken cancellationToken)
    {
        var line = (await File.ReadAllLinesAsync(file + ".sha256", cancellationToken)).FirstOrDefault(one => one.EndsWith(Ending, StringComparison.Ordinal));
        if (line is null)
            return false;
        if (!File.Exists(file + Ending) || await SqliteFileCheck.DigestAsync(file + Ending, cancellationToken) != line.Split(' ')[0])
            throw new OperatorException($"'{file + Ending}' is missing, or not the file that its digest was made of.");
        return true;
    }

    /// <summary>Puts them into the data directory, which has none.</summary>
    public Task RestoreAsync(string file, CancellationToken cancellationToken) => ZipFile.ExtractToDirectoryAsync(file + Ending, Folder, cancellationToken);
}

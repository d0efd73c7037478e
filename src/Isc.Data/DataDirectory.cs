namespace Isc.Data;

/// <summary>The directory that Isc writes to. One host at a time holds it; commands of the same machine may read and write beside it.</summary>
internal sealed class DataDirectory(DatabaseSettings settings) : IDisposable
{
    private FileStream? _lock;

    /// <summary>Makes the directory where it is missing and takes its lock.</summary>
    /// <returns>False while another host holds it.</returns>
    /// <exception cref="OperatorException">It cannot be written to.</exception>
    public bool TryHold()
    {
        if (_lock is not null)
            return true;
        try
        {
            Directory.CreateDirectory(settings.DataDirectory);
            if (new FileInfo(LockFile) is { Exists: true, IsReadOnly: true })
                throw new UnauthorizedAccessException();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(error);
        }

        try
        {
            _lock = new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (UnauthorizedAccessException error)
        {
            throw Unwritable(error);
        }
        catch (IOException) when (File.Exists(LockFile))
        {
            return false;
        }
        catch (IOException error)
        {
            throw Unwritable(error);
        }
    }

    public void Dispose() => _lock?.Dispose();

    private string LockFile => Path.Combine(settings.DataDirectory, "isc.lock");

    private OperatorException Unwritable(Exception error) => new(
        $"The data directory '{settings.DataDirectory}' cannot be written to; make it writable or set Isc:DataDirectory.", error);
}

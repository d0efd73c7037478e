using Isc.Data;
using Microsoft.Data.Sqlite;

namespace Isc.Testing;

/// <summary>SQLite files in a directory of their own. Use as an assembly fixture.</summary>
public sealed class SqliteDatabases : IDatabases, IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("isc-sqlite-").FullName;
    private readonly TemplateSet _templates = new();
    private int _count;

    /// <inheritdoc/>
    public DatabaseProvider Provider => DatabaseProvider.Sqlite;

    /// <inheritdoc/>
    public Task<TestDatabase> CreateAsync(CancellationToken cancellationToken) => Task.FromResult(Create());

    /// <inheritdoc/>
    public async Task<TestDatabase> CloneAsync(string template, Func<TestDatabase, Task> prepare, CancellationToken cancellationToken)
    {
        var source = await _templates.GetAsync(template, () => PrepareAsync(prepare)).WaitAsync(cancellationToken);
        var clone = Create();
        File.Copy(FileOf(source), FileOf(clone));
        return clone;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string FileOf(TestDatabase database) => Path.Combine(database.Settings.DataDirectory, "isc.db");

    private TestDatabase Create()
    {
        var directory = Directory.CreateDirectory(Path.Combine(_root, $"{Interlocked.Increment(ref _count)}")).FullName;
        var connection = DatabaseSettings.SqliteFile(Path.Combine(directory, "isc.db"));
        return new TestDatabase(new DatabaseSettings(DatabaseProvider.Sqlite, connection, directory), () => Release(connection, directory));
    }

    private async Task<TestDatabase> PrepareAsync(Func<TestDatabase, Task> prepare)
    {
        var database = Create();
        await prepare(database);
        await using var connection = new SqliteConnection(database.Settings.ConnectionString);
        await connection.OpenAsync();
        // What lies in the write-ahead log is not in the file that is copied.
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync();
        return database;
    }

    private static Task Release(string connectionString, string directory)
    {
        using (var connection = new SqliteConnection(connectionString))
            SqliteConnection.ClearPool(connection);
        Directory.Delete(directory, recursive: true);
        return Task.CompletedTask;
    }
}

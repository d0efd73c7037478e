using Isc.Data;
using Npgsql;

namespace Isc.Testing;

/// <summary>Databases on a PostgreSQL server that lives as long as this. Use as an assembly fixture: one server per test process.</summary>
public sealed class PostgreSqlDatabases : IDatabases, IAsyncDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("isc-data-").FullName;
    private readonly Lazy<Task<PostgreSqlServer>> _server = new(PostgreSqlServer.StartAsync);
    private readonly TemplateSet _templates = new();
    private int _count;

    /// <inheritdoc/>
    public DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    /// <inheritdoc/>
    public Task<TestDatabase> CreateAsync(CancellationToken cancellationToken) => CreateAsync("template0", cancellationToken);

    /// <inheritdoc/>
    public async Task<TestDatabase> CloneAsync(string template, Func<TestDatabase, Task> prepare, CancellationToken cancellationToken)
    {
        var source = await _templates.GetAsync(template, () => PrepareAsync(prepare)).WaitAsync(cancellationToken);
        return await CreateAsync(new NpgsqlConnectionStringBuilder(source.Settings.ConnectionString).Database!, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        NpgsqlConnection.ClearAllPools();
        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await (await _server.Value).DisposeAsync();
    }

    private async Task<TestDatabase> CreateAsync(string template, CancellationToken cancellationToken)
    {
        if (PostgreSqlServer.WhyNot() is { } reason)
            Requirement.Missing(reason);
        var server = await _server.Value.WaitAsync(cancellationToken);
        var name = $"isc_{Interlocked.Increment(ref _count)}";
        await server.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}", cancellationToken);
        var directory = Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
        var connection = server.ConnectionStringOf(name);
        return new TestDatabase(new DatabaseSettings(DatabaseProvider.PostgreSql, connection, directory), async () =>
        {
            Directory.Delete(directory, recursive: true);
            ClearPool(connection);
            await server.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)", CancellationToken.None);
        });
    }

    private async Task<TestDatabase> PrepareAsync(Func<TestDatabase, Task> prepare)
    {
        var database = await CreateAsync(CancellationToken.None);
        await prepare(database);
        // A template must have no connection. EF pools under the connection string it was given, with statements prepared automatically.
        NpgsqlConnection.ClearAllPools();
        return database;
    }

    private static void ClearPool(string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }
}

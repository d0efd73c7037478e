using Isc.Testing;

namespace Isc.Host.Tests.Servers;

/// <summary>A host over a PostgreSQL database of its own.</summary>
public abstract class PostgreSqlFixture(PostgreSqlDatabases databases) : ServerFixture
{
    private TestDatabase? _database;

    protected override async Task<IReadOnlyList<string>> DatabaseAsync()
    {
        _database = await databases.CreateAsync(TestContext.Current.CancellationToken);
        return ["--Isc:Database:Provider=PostgreSql", $"--ConnectionStrings:Isc={_database.Settings.ConnectionString}"];
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_database is not null)
            await _database.DisposeAsync();
    }
}

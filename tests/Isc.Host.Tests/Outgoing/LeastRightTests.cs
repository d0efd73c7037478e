using System.Net;
using System.Net.Http.Json;
using Isc.Host.Tests.Servers;
using Isc.Testing;
using Npgsql;

namespace Isc.Host.Tests.Outgoing;

/// <summary>Isc needs no more of PostgreSQL than the guide says: an account that owns its database, and is nothing else.</summary>
public sealed class LeastRightTests(PostgreSqlDatabases databases)
{
    [Fact]
    public async Task An_account_that_owns_its_database_and_may_nothing_else_is_enough()
    {
        await using var database = await databases.CreateAsync(TestContext.Current.CancellationToken);
        var connection = new NpgsqlConnectionStringBuilder(database.Settings.ConnectionString);
        await using (var source = NpgsqlDataSource.Create(connection))
        await using (var command = source.CreateCommand(
            $"CREATE ROLE isc_least LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION; ALTER DATABASE {connection.Database} OWNER TO isc_least"))
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        connection.Username = "isc_least";
        await using var server = await IscServer.StartAsync(
            [$"--Isc:DataDirectory={database.Settings.DataDirectory}", "--Isc:Demo=true", "--Isc:DemoPassword=" + ServerFixture.Password, "--Isc:Database:Provider=PostgreSql", $"--ConnectionStrings:Isc={connection.ConnectionString}"],
            TestContext.Current.CancellationToken);
        using var secretariat = await server.CallerAsync("secretariat");
        using var written = await secretariat.PostAsJsonAsync("api/v1/meetings", new { body = "isc-tf", status = "held", from = "2020-03-15" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, written.StatusCode);
    }
}

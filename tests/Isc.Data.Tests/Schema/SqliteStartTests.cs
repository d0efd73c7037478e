using Isc.Data.Schema;
using Isc.Data.Tests.Data;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Tests.Schema;

/// <summary>What only a file on one machine needs.</summary>
public sealed class SqliteStartTests(SqliteDatabases databases)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Catalogue", "T5")]
    public async Task Lock_that_a_killed_process_left_does_not_stop_a_migration()
    {
        await using var database = await databases.CreateAsync(Cancelled);
        await using var services = TestData.ServicesOn(database, Register);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IscDbContext>().Database.ExecuteSqlRawAsync(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2021-03-15 09:00:00+00:00');
            """, Cancelled);

        var migrator = services.GetRequiredService<DatabaseMigrator>();
        await migrator.MigrateAsync(typeof(IscDbContext), Cancelled).WaitAsync(TimeSpan.FromSeconds(30), Cancelled);

        Assert.DoesNotContain(typeof(IscDbContext), await migrator.PendingAsync(Cancelled));
    }

    [Fact]
    [Trait("Promise", "I1")]
    public async Task Every_connection_has_the_settings_that_make_a_commit_durable()
    {
        await using var data = await TestData.CreateAsync(databases, Register, Cancelled);
        await data.Services.GetRequiredService<DatabaseMigrator>().PendingAsync(Cancelled);

        Assert.Equal(("wal", "2", "1", "30000"), (
            await PragmaAsync(data, "journal_mode"), await PragmaAsync(data, "synchronous"),
            await PragmaAsync(data, "foreign_keys"), await PragmaAsync(data, "busy_timeout")));
    }

    [Fact]
    public async Task File_that_is_no_database_is_refused_in_one_line()
    {
        await using var database = await databases.CreateAsync(Cancelled);
        await File.WriteAllTextAsync(Path.Combine(database.Settings.DataDirectory, "isc.db"), new string('x', 8_192), Cancelled);
        await using var services = TestData.ServicesOn(database, Register);

        var refused = await Assert.ThrowsAsync<OperatorException>(() => services.GetRequiredService<DatabaseMigrator>().PendingAsync(Cancelled));
        Assert.DoesNotContain('\n', refused.Message);
    }

    private static void Register(IServiceCollection services) => services.AddModuleContext<TrialDbContext>();

    private static Task<string?> PragmaAsync(TestData data, string pragma) => data.InScopeAsync(async (TrialDbContext context) =>
    {
        await using var connection = await OpenConnection.OfAsync(context, Cancelled);
        await using var command = connection.Command($"PRAGMA {pragma}");
        return (await command.ExecuteScalarAsync(Cancelled))?.ToString();
    });
}

using Isc.Data.Schema;
using Isc.Data.Tests.Data;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Tests.Schema;

[Trait("Promise", "I25")]
[Trait("Promise", "I31")]
[Trait("Catalogue", "T5")]
public abstract class MigratorTests(IDatabases databases) : DataSuite(databases)
{
    [Fact]
    public async Task Empty_database_is_migrated_and_a_second_run_does_nothing()
    {
        await using var database = await Databases.CreateAsync(Cancelled);
        await using var services = TestData.ServicesOn(database, Register);
        var migrator = services.GetRequiredService<DatabaseMigrator>();

        Assert.Equal([typeof(IscDbContext), typeof(TrialDbContext)], await migrator.PendingAsync(Cancelled));
        foreach (var context in await migrator.PendingAsync(Cancelled))
            await migrator.MigrateAsync(context, Cancelled);

        Assert.Empty(await migrator.PendingAsync(Cancelled));
    }

    [Fact]
    public async Task First_migration_makes_what_the_mapper_makes()
    {
        await using var database = await Databases.CreateAsync(Cancelled);
        await using var services = TestData.ServicesOn(database, Register);
        await using var scope = services.CreateAsyncScope();
        var isc = scope.ServiceProvider.GetRequiredService<IscDbContext>();
        Assert.True(await FirstMigration.TryAsync(isc, typeof(IscDbContext), Cancelled));
        Assert.False(await FirstMigration.TryAsync(isc, typeof(IscDbContext), Cancelled));
        // Its second migration alters a column: not for us.
        Assert.False(await FirstMigration.TryAsync(isc, typeof(TrialDbContext), Cancelled));
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(typeof(TrialDbContext), Cancelled);

        // The bench's own database was migrated by the mapper.
        Assert.Equal(await SchemaText.ReadAsync(Data.Services, Cancelled), await SchemaText.ReadAsync(services, Cancelled));
        await Data.InScopeAsync<IscDbContext>(async mapped =>
            Assert.Equal(await AppliedMigrations.ReadAsync(mapped, Cancelled), await AppliedMigrations.ReadAsync(isc, Cancelled)));
        Assert.Empty(await ((DbContext)scope.ServiceProvider.GetRequiredService<TrialDbContext>()).Database.GetPendingMigrationsAsync(Cancelled));
    }

    [Fact]
    public async Task Database_of_an_older_release_is_brought_forward_with_its_data()
    {
        await using var database = await Databases.CreateAsync(Cancelled);
        await using var services = TestData.ServicesOn(database, Register);
        var migrator = services.GetRequiredService<DatabaseMigrator>();
        await migrator.MigrateAsync(typeof(IscDbContext), Cancelled);
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TrialDbContext>();
        await context.Database.MigrateAsync("Initial", Cancelled);
        var id = Guid.CreateVersion7();
        await context.Database.ExecuteSqlAsync(
            $$"""
            INSERT INTO trial_shelves (id, name, title, "when", at, places, cents, locked, class, tags, version)
            VALUES ({{id}}, 'Old', '{"en":"Old"}', '2017-01-01/2017-12-31', {{new DateTime(2017, 1, 1, 0, 0, 0, DateTimeKind.Utc)}}, 1, 2, {{false}}, 'Public', '[]', 1)
            """, Cancelled);

        Assert.Equal([typeof(TrialDbContext)], await migrator.PendingAsync(Cancelled));
        await migrator.MigrateAsync(typeof(TrialDbContext), Cancelled);

        var shelf = await context.Shelves.AsNoTracking().SingleAsync(s => s.Id == id, Cancelled);
        Assert.Equal(("Old", null, "Old", 2017), (shelf.Name, shelf.Note, shelf.Title.In("en"), shelf.At.Year));
    }

    [Fact]
    public async Task Database_of_a_newer_release_is_refused_in_one_line()
    {
        await Data.InScopeAsync<TrialDbContext>(context => context.Database.ExecuteSqlRawAsync(
            """INSERT INTO trial_migrations ("MigrationId", "ProductVersion") VALUES ('29990101000000_FromTheFuture', '10.0.0')""", Cancelled));

        var refused = await Assert.ThrowsAsync<OperatorException>(() => Data.Services.GetRequiredService<DatabaseMigrator>().PendingAsync(Cancelled));
        Assert.Contains("29990101000000_FromTheFuture", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public async Task Migrated_schema_is_the_schema_of_the_model()
    {
        await using var database = await Databases.CreateAsync(Cancelled);
        await using var services = TestData.ServicesOn(database, Register);
        foreach (var registration in services.GetServices<ContextRegistration>())
            await SchemaText.CreateAsync(services, registration.Context, Cancelled);

        var created = await SchemaText.ReadAsync(services, Cancelled);
        Assert.Contains("trial_shelves name", string.Join('\n', created), StringComparison.Ordinal);
        Assert.Equal(created, await SchemaText.ReadAsync(Data.Services, Cancelled));
    }

    [Fact]
    public async Task No_model_has_changes_without_a_migration()
    {
        await using var scope = Data.Services.CreateAsyncScope();
        foreach (var registration in Data.Services.GetServices<ContextRegistration>())
            Assert.False(((DbContext)scope.ServiceProvider.GetRequiredService(registration.Context)).Database.HasPendingModelChanges());
    }

    public sealed class OnSqlite(SqliteDatabases databases) : MigratorTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : MigratorTests(databases);
}

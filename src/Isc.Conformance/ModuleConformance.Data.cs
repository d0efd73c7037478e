using Isc.Access;
using Isc.Contributions;
using Isc.Data.Schema;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Isc.Conformance;

/// <content>Its tables, migrations and demonstration data.</content>
public abstract partial class ModuleConformance<TModule>
{
    private IReadOnlyList<Type> Contexts =>
        [.. host.Services.GetServices<ContextRegistration>().Select(registration => registration.Context).Where(context => context.Assembly == host.Assembly)];

    /// <summary>One owner, one prefix: the tables of a deployment say whose they are.</summary>
    [Fact]
    public void Every_table_and_index_carries_the_modules_prefix() => None(
        $"Call the context {host.Assembly.GetName().Name!.Split('.')[^1]}DbContext, and let its base name tables and indexes:",
        FromModels((context, model) => model.GetEntityTypes().Where(entity => !entity.IsTableExcludedFromMigrations())
            .SelectMany(entity => entity.GetIndexes().Select(index => index.GetDatabaseName()!).Append(entity.GetTableName()!))
            .Where(name => !name.StartsWith(Id.Replace('-', '_') + "_", StringComparison.Ordinal))));

    /// <summary>No table of another owner is mapped, and none is bound by a foreign key.</summary>
    [Fact]
    public void No_record_of_another_owner_is_mapped() => None(
        "Keep an id in place of these records, and ask their owner for them:",
        FromModels((context, model) => model.GetEntityTypes().Where(entity => !entity.IsTableExcludedFromMigrations() && entity.ClrType.Assembly != host.Assembly)
            .Select(entity => entity.ClrType.FullName!)));

    /// <summary>Nothing is deleted with what it belongs to.</summary>
    [Fact]
    public void Nothing_is_deleted_in_cascade() => None(
        "Give these relations DeleteBehavior.Restrict:",
        FromModels((context, model) => model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()).Where(key => key is { DeleteBehavior: DeleteBehavior.Cascade, IsOwnership: false })
            .Select(key => $"{key.DeclaringEntityType.ClrType.Name} → {key.PrincipalEntityType.ClrType.Name}")));

    /// <summary>One migration runs on both databases.</summary>
    [Fact]
    public void Migrations_name_no_column_type_and_speak_no_SQL() => None(
        "Make the migration anew with Isc.Migrations:",
        Contexts.SelectMany(context => host.Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(Migration))).SelectMany(type =>
        {
            var migration = (Migration)Activator.CreateInstance(type, nonPublic: true)!;
            migration.ActiveProvider = "Npgsql.EntityFrameworkCore.PostgreSQL";
            return migration.UpOperations.SelectMany(Unportable).Select(breach => $"{type.Name} {breach}");
        })));

    /// <summary>SQLite: the host that these tests run in has migrated.</summary>
    [Fact]
    public async Task Migrations_make_the_model_on_SQLite()
    {
        await using var scope = host.Services.CreateAsyncScope();
        await AssertMigratedAsync(scope.ServiceProvider);
    }

    /// <summary>PostgreSQL: a database of this test alone.</summary>
    [Fact]
    public async Task Migrations_make_the_model_on_PostgreSQL()
    {
        await using var data = await TestData.CreateAsync(host.PostgreSql, services => host.Module.AddServices(services, new ConfigurationManager()), Stop);
        await using var scope = data.Services.CreateAsyncScope();
        await AssertMigratedAsync(scope.ServiceProvider);
    }

    /// <summary>Loading again changes nothing: ids come from StableId.</summary>
    [Fact]
    public async Task Demonstration_data_loads_twice_without_doubling()
    {
        var before = await RowsAsync();
        using var acting = host.Services.GetRequiredService<ICurrentActor>().Use(Actor.System);
        await using var scope = host.Services.CreateAsyncScope();
        var added = 0;
        foreach (var data in OwnOf<IDemonstrationData>(scope.ServiceProvider))
            added += await data.LoadAsync(Stop);

        Assert.True(added == 0, $"Loading the demonstration data again added {added} records; give each an id by StableId.Of and add it by AddMissingAsync.");
        Assert.Equal(before, await RowsAsync());
    }

    private static IEnumerable<string> Unportable(MigrationOperation operation) => operation switch
    {
        SqlOperation sql => [$"speaks SQL: {sql.Sql}"],
        CreateTableOperation table => table.Columns.SelectMany(Unportable),
        ColumnOperation { ColumnType: { } type } column => [$"gives '{column.Table}.{column.Name}' the type '{type}'"],
        _ => [],
    };

    private IReadOnlyList<T> OwnOf<T>(IServiceProvider scope)
        where T : class, IContribution =>
        [.. scope.GetRequiredService<IContributions<T>>().Active.Where(contribution => contribution.ModuleId == Id).Select(contribution => contribution.Value)];

    private async Task AssertMigratedAsync(IServiceProvider scope)
    {
        foreach (var context in Contexts.Select(type => (DbContext)scope.GetRequiredService(type)))
        {
            Assert.False(context.Database.HasPendingModelChanges(), $"{context.GetType().Name} has changes that no migration makes; add one with Isc.Migrations.");
            Assert.Empty(await context.Database.GetPendingMigrationsAsync(Stop));
        }
    }

    private List<string> FromModels(Func<Type, IModel, IEnumerable<string>> read)
    {
        using var scope = host.Services.CreateScope();
        return [.. Contexts.SelectMany(type => read(type, ((DbContext)scope.ServiceProvider.GetRequiredService(type)).GetService<IDesignTimeModel>().Model))];
    }

    private async Task<IReadOnlyList<string>> RowsAsync() =>
        [.. (await host.Services.GetRequiredService<Host.Switching.ModuleInventory>().TablesOfAsync(host.Installed, Stop)).Select(table => table.ToString()!)];
}

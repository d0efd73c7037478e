using Isc.Data.Schema;
using Isc.Host.Tests.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests;

/// <summary>Migrations and models agree (rule A11), and tables carry their owner's prefix (rule A9).</summary>
[Trait("Catalogue", "T5")]
public abstract class DriftTests(ServerFixture fixture)
{
    [Fact]
    public async Task No_context_has_changes_that_no_migration_makes()
    {
        await using var scope = fixture.Server.Services.CreateAsyncScope();
        foreach (var registration in scope.ServiceProvider.GetServices<ContextRegistration>())
        {
            var context = (DbContext)scope.ServiceProvider.GetRequiredService(registration.Context);
            Assert.False(context.Database.HasPendingModelChanges(), $"{registration.Context.Name} has changes without a migration.");
            Assert.Empty(await context.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void Every_table_and_index_carries_its_owners_prefix()
    {
        using var scope = fixture.Server.Services.CreateScope();
        foreach (var registration in scope.ServiceProvider.GetServices<ContextRegistration>())
        {
            var prefix = Isc.Data.Prefix.Of(registration.Context) + "_";
            var context = (DbContext)scope.ServiceProvider.GetRequiredService(registration.Context);
            var names = context.GetService<IDesignTimeModel>().Model.GetEntityTypes().Where(e => !e.IsTableExcludedFromMigrations())
                .SelectMany(e => e.GetIndexes().Select(i => i.GetDatabaseName()!).Append(e.GetTableName()!));
            Assert.All(names, name => Assert.StartsWith(prefix, name, StringComparison.Ordinal));
        }
    }

    [Collection(SqliteCollection.Name)]
    public sealed class OnSqlite(SqliteHost host) : DriftTests(host);

    [Collection(PostgreSqlCollection.Name)]
    public sealed class OnPostgreSql(PostgreSqlHost host) : DriftTests(host);
}

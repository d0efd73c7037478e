using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Isc.Data.Schema;

/// <summary>
/// Makes the tables of a context that has none yet: the operations of all its migrations and the rows that say so, in one
/// transaction. EF's migrator would build the model behind each migration first, which is most of a first start.
/// </summary>
internal static class FirstMigration
{
    // Any number of Isc's own: nodes that start at once on one empty database go one after another.
    private const string PostgreSqlTurn = "SELECT pg_advisory_xact_lock(7305128)";

    /// <returns>False where it is EF's migrator that has to migrate: the context has tables, or its migrations do more than add tables and columns, and change indexes.</returns>
    public static async Task<bool> TryAsync(IscDbContext isc, Type context, CancellationToken cancellationToken)
    {
        var migrations = Of(context, isc.Database.ProviderName!);
        if (!migrations.SelectMany(m => m.Migration.UpOperations).All(o => o is CreateTableOperation or CreateIndexOperation or DropIndexOperation or AddColumnOperation))
            return false;
        await using var transaction = await isc.Database.BeginTransactionAsync(cancellationToken);
        var connection = isc.Database.GetDbConnection();
        if (isc.Database.IsNpgsql())
            await ExecuteAsync(PostgreSqlTurn);
        var history = Prefix.HistoryTableOf(context);
        if ((await AppliedMigrations.ReadAsync(isc, cancellationToken)).ContainsKey(history))
            return false;
        List<MigrationOperation> operations = [HistoryTable(history), .. migrations.SelectMany(m => m.Migration.UpOperations)];
        foreach (var command in isc.GetService<IMigrationsSqlGenerator>().Generate(operations))
            await ExecuteAsync(command.CommandText);
        foreach (var (id, _) in migrations)
            await ExecuteAsync($"""INSERT INTO "{history}" ("MigrationId", "ProductVersion") VALUES ('{id}', '{ProductInfo.GetVersion()}')""");
        await transaction.CommitAsync(cancellationToken);
        return true;

        async Task ExecuteAsync(string sql)
        {
            await using var command = connection.CreateCommand();
            (command.CommandText, command.Transaction) = (sql, transaction.GetDbTransaction());
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static List<(string Id, Migration Migration)> Of(Type context, string provider) =>
        [.. MigrationTypes.Of(context).Select(found => (found.Id, Make(found.Type, provider)))];

    private static Migration Make(Type type, string provider)
    {
        var migration = (Migration)Activator.CreateInstance(type, nonPublic: true)!;
        migration.ActiveProvider = provider;
        return migration;
    }

    // As EF's own, so that later migrations go on from it.
    private static CreateTableOperation HistoryTable(string name)
    {
        var table = new CreateTableOperation { Name = name, PrimaryKey = new() { Name = $"PK_{name}", Table = name, Columns = ["MigrationId"] } };
        table.Columns.Add(new() { Name = "MigrationId", Table = name, ClrType = typeof(string), MaxLength = 150 });
        table.Columns.Add(new() { Name = "ProductVersion", Table = name, ClrType = typeof(string), MaxLength = 32 });
        return table;
    }
}

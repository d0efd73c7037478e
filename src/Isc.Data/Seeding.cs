using System.Collections;
using System.Data.Common;
using System.Reflection;
using System.Text.Json;
using Isc.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Isc.Data;

/// <summary>Adds records that ship with Isc, each under an id that never changes.</summary>
public static class Seeding
{
    /// <summary>What <c>Demo/{name}.json</c> holds, which an owner's assembly embeds.</summary>
    public static async Task<T> ReadAsync<T>(Assembly owner, string name, CancellationToken cancellationToken)
    {
        await using var file = owner.GetManifestResourceStream($"Demo/{name}.json")
            ?? throw new InvalidOperationException($"{owner.GetName().Name} embeds no Demo/{name}.json.");
        return (await JsonSerializer.DeserializeAsync<T>(file, JsonText.Options, cancellationToken))!;
    }

    /// <summary>
    /// Adds and saves those whose id is not in the database yet, with their parts, past the change tracker but not past the audit trail.
    /// Returns the number of rows.
    /// </summary>
    public static async Task<int> AddMissingAsync<T>(this ModuleDbContext context, IEnumerable<T> records, CancellationToken cancellationToken)
        where T : Record
    {
        var type = context.Model.FindEntityType(typeof(T))!;
        var known = await IdsAsync(context, type.GetTableName()!, cancellationToken);
        List<T> missing = [.. records.Where(r => !known.Contains(r.Id))];
        if (missing.Count == 0)
            return 0;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var inserted = await InsertAsync(context, type, missing, transaction.GetDbTransaction(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return inserted;
    }

    private static async Task<int> InsertAsync(
        ModuleDbContext context, IEntityType type, IReadOnlyCollection<Record> records, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var trail = context.GetService<AuditTrail>();
        var inserted = await new RowInsert(type).ExecuteAsync(transaction, records, cancellationToken);
        context.GetService<PendingEvents>().Saved(transaction, records.Select(record => trail.CreatedOf(type, record)));
        foreach (var parts in type.GetNavigations().Where(navigation => navigation.IsCollection))
            inserted += await InsertAsync(context, parts.TargetEntityType, PartsOf(parts, records), transaction, cancellationToken);
        return inserted;
    }

    private static List<Record> PartsOf(INavigation parts, IEnumerable<Record> records) =>
        [.. records.SelectMany(record => ((IEnumerable)parts.PropertyInfo!.GetValue(record)!).Cast<Record>())];

    // By hand, since compiling a query for each kind of record would be half of a first start.
    private static async Task<HashSet<Guid>> IdsAsync(ModuleDbContext context, string table, CancellationToken cancellationToken)
    {
        await using var connection = await OpenConnection.OfAsync(context, cancellationToken);
        await using var command = connection.Command($"SELECT id FROM \"{table}\"");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var ids = new HashSet<Guid>();
        while (await reader.ReadAsync(cancellationToken))
            ids.Add(reader.GetGuid(0));
        return ids;
    }
}

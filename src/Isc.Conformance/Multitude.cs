using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Xunit;
using Record = Isc.Data.Record;

namespace Isc.Conformance;

/// <summary>Fills a context with copies of the records that it has, and empties it. Within a transaction that is never committed.</summary>
internal static class Multitude
{
    private static readonly MethodInfo SetOf = typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!;

    /// <summary>About <paramref name="rows"/> of each kind that has any. A kind that a unique index on no text holds apart stays as it is.</summary>
    public static async Task FillAsync(DbContext context, int rows)
    {
        foreach (var type in context.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(Record)) && type.GetIndexes().All(index => !index.IsUnique || TextOf(index) is not null)))
        {
            var originals = await RecordsOf(context, type).Take(rows).ToListAsync(TestContext.Current.CancellationToken);
            for (var copy = originals.Count; originals.Count > 0 && copy < rows; copy++)
                context.Add(CopyOf(context.Entry(originals[copy % originals.Count]).CurrentValues, type, copy));
        }

        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public static async Task EmptyAsync(DbContext context)
    {
        await ExecuteAsync(context, "PRAGMA defer_foreign_keys = ON");
        foreach (var table in context.Model.GetEntityTypes().Where(type => type.ClrType.Assembly == context.GetType().Assembly).Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal))
            await ExecuteAsync(context, $"DELETE FROM \"{table}\"");
    }

    // Names come from the model.
    private static async Task ExecuteAsync(DbContext context, string command)
    {
        await using var execution = context.Database.GetDbConnection().CreateCommand();
        execution.CommandText = command;
        execution.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        await execution.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static IQueryable<object> RecordsOf(DbContext context, IEntityType type) =>
        ((IQueryable<object>)SetOf.MakeGenericMethod(type.ClrType).Invoke(context, null)!).AsNoTracking();

    private static object CopyOf(PropertyValues values, IEntityType type, int number)
    {
        var copy = values.Clone();
        copy[nameof(Record.Id)] = Guid.CreateVersion7();
        foreach (var text in type.GetIndexes().Where(index => index.IsUnique).Select(index => TextOf(index)!))
        {
            var (ending, original) = ($"-{number}", (string?)copy[text] ?? "");
            copy[text] = original[..Math.Min(original.Length, (text.GetMaxLength() ?? int.MaxValue) - ending.Length)] + ending;
        }

        return copy.ToObject();
    }

    private static IProperty? TextOf(IIndex index) => index.Properties.FirstOrDefault(property => property.ClrType == typeof(string));
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Isc.Data.Schema;

/// <summary>Gives every table, column, key and index its name: snake case, prefixed with the owner.</summary>
internal static class Naming
{
    public static void Apply(ModelBuilder model, string prefix)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (typeof(Record).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(Record.Version))!.IsConcurrencyToken = true;
                entity.FindProperty(nameof(Record.Id))!.ValueGenerated = ValueGenerated.Never;
                entity.FindProperty(nameof(Record.Citation))!.SetMaxLength(100);
                entity.SetTableName($"{prefix}_{Prefix.SnakeCase(entity.GetTableName()!)}");
            }

            Name(entity);
        }
    }

    private static void Name(IMutableEntityType entity)
    {
        var table = entity.GetTableName()!;
        foreach (var property in entity.GetProperties())
            property.SetColumnName(Prefix.SnakeCase(property.Name));
        foreach (var key in entity.GetKeys())
            key.SetName(key.IsPrimaryKey() ? $"{table}_pk" : $"{table}_{ColumnsOf(key.Properties)}_key");
        foreach (var key in entity.GetForeignKeys())
            key.SetConstraintName($"{table}_{ColumnsOf(key.Properties)}_fk");
        foreach (var index in entity.GetIndexes())
            index.SetDatabaseName($"{table}_{ColumnsOf(index.Properties)}_ix");
    }

    private static string ColumnsOf(IEnumerable<IMutableProperty> properties) =>
        string.Join('_', properties.Select(p => Prefix.SnakeCase(p.Name)));
}

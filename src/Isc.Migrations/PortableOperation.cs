using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Isc.Migrations;

/// <summary>Takes from an operation what only one provider understands.</summary>
internal static class PortableOperation
{
    public static void Make(MigrationOperation operation)
    {
        ForgetProvider(operation);
        switch (operation)
        {
            case CreateTableOperation table:
                table.Columns.ForEach(Make);
                table.UniqueConstraints.ForEach(Make);
                table.ForeignKeys.ForEach(Make);
                if (table.PrimaryKey is { } key)
                    Make(key);
                break;
            case AlterColumnOperation alter:
                alter.ColumnType = null;
                alter.OldColumn.ColumnType = null;
                ForgetProvider(alter.OldColumn);
                break;
            case ColumnOperation column:
                column.ColumnType = null;
                break;
        }
    }

    private static void ForgetProvider(AnnotatableBase annotated)
    {
        foreach (var annotation in annotated.GetAnnotations().Where(a => a.Name.StartsWith("Npgsql:", StringComparison.Ordinal)).ToList())
            annotated.RemoveAnnotation(annotation.Name);
    }
}

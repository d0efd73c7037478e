using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Isc.Data;

/// <summary>Inserts rows of an entity past the change tracker, with the columns and conversions of its model: hundreds in one statement.</summary>
internal sealed class RowInsert
{
    private const int RowsAtOnce = 100;

    private readonly string _into;
    private readonly IReadOnlyList<(IProperty Property, Func<object, object?> Read)> _columns;

    private readonly string _end;

    /// <param name="entity">Whose table.</param>
    /// <param name="end">What follows the values: <c>ON CONFLICT DO NOTHING</c>.</param>
    public RowInsert(IEntityType entity, string end = "")
    {
        _end = end;
        _columns = [.. entity.GetProperties().Select(property => (property, PropertyReader.Of(property)))];
        _into = $"INSERT INTO \"{entity.GetTableName()}\" ({string.Join(", ", _columns.Select(c => $"\"{c.Property.GetColumnName()}\""))}) VALUES ";
    }

    /// <returns>How many rows were inserted.</returns>
    public async Task<int> ExecuteAsync(DbTransaction transaction, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        var inserted = 0;
        foreach (var some in rows.Chunk(RowsAtOnce))
        {
            await using var command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = TextOf(command, some);
            inserted += await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return inserted;
    }

    private string TextOf(DbCommand command, object[] rows)
    {
        var text = new StringBuilder(_into);
        foreach (var row in rows)
        {
            text.Append(command.Parameters.Count == 0 ? "(" : ", (");
            foreach (var (property, read) in _columns)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"@p{command.Parameters.Count}");
                command.Parameters.Add(property.GetRelationalTypeMapping().CreateParameter(command, name, read(row), property.IsNullable));
                text.Append(text[^1] == '(' ? "" : ", ").Append(name);
            }

            text.Append(')');
        }

        return text.Append(' ').Append(_end).ToString();
    }
}

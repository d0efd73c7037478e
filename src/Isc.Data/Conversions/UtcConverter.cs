using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Isc.Data.Conversions;

/// <summary>Instants are UTC in the database and in memory; SQLite forgets the kind, PostgreSQL refuses any other.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => Checked(value), value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    private static DateTime Checked(DateTime value) => value.Kind == DateTimeKind.Utc
        ? value
        : throw new ArgumentException($"An instant must be UTC; this one is {value.Kind}.", nameof(value));
}

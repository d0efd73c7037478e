using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Isc.Data.Conversions;

/// <summary>Small value objects that are read and written whole.</summary>
public static class JsonColumn
{
    /// <summary>Stores the property as a JSON string of at most <paramref name="maxLength"/> characters. Not for anything that is queried.</summary>
    public static PropertyBuilder<TValue> HasJson<TValue>(this PropertyBuilder<TValue> property, int maxLength) => property
        .HasConversion(
            value => JsonSerializer.Serialize(value, JsonText.Options),
            text => JsonSerializer.Deserialize<TValue>(text, JsonText.Options)!,
            new ValueComparer<TValue>(
                (a, b) => JsonSerializer.Serialize(a, JsonText.Options) == JsonSerializer.Serialize(b, JsonText.Options),
                value => JsonSerializer.Serialize(value, JsonText.Options).GetHashCode(StringComparison.Ordinal),
                value => JsonSerializer.Deserialize<TValue>(JsonSerializer.Serialize(value, JsonText.Options), JsonText.Options)!))
        .HasMaxLength(maxLength);
}

using System.Globalization;

namespace Isc.Themes.Reading;

/// <summary>The place of an update in a list: latest period first, then its position.</summary>
internal readonly record struct UpdatePosition(DateOnly Until, int Position, Guid Id)
{
    public string Cursor => Isc.Api.Cursor.After(string.Create(CultureInfo.InvariantCulture, $"{Until:yyyy-MM-dd}{Position}"), Id);

    /// <summary>Null for no cursor and for one that this list did not make.</summary>
    public static UpdatePosition? Read(string? cursor) =>
        Isc.Api.Cursor.TryRead(cursor, out var key, out var id) && key.Length > 10
            && DateOnly.TryParseExact(key.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until)
            && int.TryParse(key.AsSpan(10), CultureInfo.InvariantCulture, out var position)
            ? new(until, position, id)
            : null;
}

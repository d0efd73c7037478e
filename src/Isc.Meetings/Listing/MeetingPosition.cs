using System.Globalization;
using Isc.Api;

namespace Isc.Meetings.Listing;

/// <summary>Where a page of the list ended.</summary>
internal readonly record struct MeetingPosition(DateOnly From, int Rank, Guid Id)
{
    private const string Day = "yyyyMMdd";

    public string ToCursor() => Cursor.After(string.Create(CultureInfo.InvariantCulture, $"{From.ToString(Day, CultureInfo.InvariantCulture)}{Rank}"), Id);

    public static bool TryRead(string cursor, out MeetingPosition position)
    {
        position = default;
        if (!Cursor.TryRead(cursor, out var key, out var id) || key.Length <= Day.Length
            || !DateOnly.TryParseExact(key.AsSpan(0, Day.Length), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            || !int.TryParse(key.AsSpan(Day.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var rank))
            return false;
        position = new(from, rank, id);
        return true;
    }
}

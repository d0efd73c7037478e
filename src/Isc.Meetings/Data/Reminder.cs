using Isc.Data;

namespace Isc.Meetings.Data;

/// <summary>That people were reminded of a meeting on a date: it happens once, and again where the meeting is moved.</summary>
internal sealed class Reminder : Record
{
    public required Guid MeetingId { get; init; }

    public required DateOnly On { get; init; }
}

using Isc.Data;
using Isc.Time;

namespace Isc.Meetings.Data;

/// <summary>
/// That an entity took part: in one meeting, or, where a source speaks of a period as a whole, in the meetings of a series within a window.
/// </summary>
internal sealed class Attendance : Record
{
    public required Guid SeriesId { get; init; }

    /// <summary>Null where the source does not say in which meetings.</summary>
    public Guid? MeetingId { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow When => new(From, Until);

    public required Guid OfficeId { get; init; }

    public required Presence Presence { get; init; }

    /// <summary>The office that stood in for it.</summary>
    public Guid? RepresentedBy { get; init; }
}

using System.ComponentModel;

namespace Isc.Meetings.Reading;

/// <summary>That an entity took part.</summary>
internal sealed record AttendanceDetail(
    Guid Office,
    [property: Description("present, remote, attended, excused or absent.")] string Presence,
    Guid? RepresentedBy,
    [property: Description("False where the source speaks of the meetings of a period as a whole.")] bool OfThisMeeting,
    string? Citation);

using System.ComponentModel;

namespace Isc.Meetings.Attending;

/// <summary>One who is invited or took part.</summary>
internal sealed record AttendanceRow(
    Guid Id,
    int Version,
    Guid Office,
    [property: Description("Null for an entity as a whole, and for readers outside.")] string? Person,
    bool Invited,
    [property: Description("none, accepted, tentative or declined.")] string Reply,
    [property: Description("awaited, present, remote, excused, absent or attended.")] string Presence,
    Guid? RepresentedBy,
    [property: Description("When the person checked in; null where the secretary recorded it.")] DateTime? CheckedIn,
    [property: Description("True where the caller answers for it.")] bool Mine) : IVersioned;

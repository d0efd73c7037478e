using Isc.Data;
using Isc.Time;

namespace Isc.Meetings.Data;

/// <summary>
/// That an entity is invited or took part: in one meeting, or, where a source speaks of a period as a whole, in the meetings of a series
/// within a window.
/// </summary>
internal sealed class Attendance : Record
{
    public required Guid SeriesId { get; init; }

    /// <summary>Null where the source does not say in which meetings.</summary>
    public Guid? MeetingId { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow When => new(From, Until);

    /// <summary>The entity; a person attends for one.</summary>
    public required Guid OfficeId { get; init; }

    /// <summary>The person, where one is named: insiders alone see it.</summary>
    public string? Person { get; set; }

    /// <summary>The person's account; null for one without.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>False for one who came without having been invited.</summary>
    public bool Invited { get; init; }

    public Reply Reply { get; set; }

    public required Presence Presence { get; set; }

    /// <summary>When the person said so itself; null where the secretary recorded it.</summary>
    public DateTime? CheckedIn { get; set; }

    /// <summary>The office that stood in for it.</summary>
    public Guid? RepresentedBy { get; set; }

    public bool TookPart => Presence is Presence.Present or Presence.Remote or Presence.Attended;
}

using Isc.Meetings.Data;
using Isc.Meetings.Patterns;
using Isc.Meetings.Recurrence;
using NodaTime;

namespace Isc.Meetings.Clashes;

/// <summary>When a meeting takes place, as instants: two in different zones overlap or do not.</summary>
/// <param name="Start">First instant.</param>
/// <param name="End">The instant after the last.</param>
internal readonly record struct MeetingTime(Instant Start, Instant End)
{
    /// <summary>Of a meeting without times the whole day, of one without an end an hour.</summary>
    public static MeetingTime Of(Meeting meeting)
    {
        var zone = WallTime.ZoneOf(meeting.Zone) ?? DateTimeZone.Utc;
        var start = WallTime.InstantOf(meeting.StartsAt is null ? LocalDate.FromDateOnly(meeting.From).AtMidnight() : PatternDays.At(meeting.From, meeting.StartsAt), zone);
        return new(start, meeting.StartsAt is null ? WallTime.InstantOf(LocalDate.FromDateOnly(meeting.Until.AddDays(1)).AtMidnight(), zone)
            : meeting.EndsAt is null ? start + Duration.FromHours(1)
            : WallTime.InstantOf(PatternDays.At(meeting.Until, meeting.EndsAt), zone));
    }

    public bool Overlaps(MeetingTime other) => Start < other.End && other.Start < End;
}

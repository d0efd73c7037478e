using Isc.Meetings.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Meetings.Upcoming;

/// <summary>A line of the calendar: a meeting, a day that a pattern gives, or the marker of what was moved away.</summary>
/// <param name="Id">The meeting; null for a day that a pattern gives.</param>
/// <param name="Series">Key of the series of such a day; null for a meeting.</param>
internal sealed record UpcomingMeeting(
    Guid? Id, string? Series, string Body, int? Number, LocalizedText? Title, DateWindow When, string? StartsAt, string? EndsAt, string? Zone, MeetingMode Mode,
    string? Place, MeetingState? State)
{
    /// <summary>Where it went, of a marker.</summary>
    public DateWindow? MovedTo { get; init; }

    /// <summary>Puts lines of one day in order.</summary>
    public (DateOnly, string, string) Order => (When.From, StartsAt ?? "", Body);
}

using System.ComponentModel;
using Isc.Text;
using Isc.Time;

namespace Isc.Meetings.Reading;

/// <summary>A meeting with what belongs to it.</summary>
internal sealed record MeetingDetail(
    Guid Id,
    int Version,
    string Body,
    string Series,
    int? Number,
    LocalizedText? Title,
    DateOnly From,
    DateOnly Until,
    [property: Description("day, month, year or window.")] string Precision,
    LocalizedText? Timing,
    [property: Description("Local time in the zone, HH:mm.")] string? StartsAt,
    string? EndsAt,
    string? Zone,
    string Status,
    string Mode,
    string? Place,
    DateOnly? AnnouncedOn,
    DateWindow? MovedFrom,
    [property: Description("public, members, internal or restricted.")] string Class,
    string? Citation,
    [property: Description("What the caller may do with it now: names of POST meetings/{id}/{trigger}.")] IReadOnlyList<string> Allowed,
    IReadOnlyList<LocalizedText> StandingItems,
    IReadOnlyList<AttendanceDetail> Attendance,
    IReadOnlyList<DecisionReference> Decisions,
    [property: Description("The meeting before it in the series.")] Guid? Previous,
    Guid? Next,
    [property: Description("How it is set up beyond date and place.")] ArrangementsDetail Arrangements) : IVersioned;

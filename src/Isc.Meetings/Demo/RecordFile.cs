namespace Isc.Meetings.Demo;

/// <summary>The file <c>meetings.json</c>.</summary>
internal sealed record RecordFile(
    IReadOnlyList<SeriesEntry> Series, IReadOnlyList<MeetingEntry> Meetings, IReadOnlyList<AttendanceEntry> Attendance);

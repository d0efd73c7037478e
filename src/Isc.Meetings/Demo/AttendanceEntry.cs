using System.Globalization;
using Isc.Meetings.Data;

namespace Isc.Meetings.Demo;

internal sealed record AttendanceEntry(string Series, string Office, DateOnly From, DateOnly Until, Presence Presence, string Citation)
{
    public Attendance ToRecord() => new()
    {
        Id = StableId.Of(string.Create(CultureInfo.InvariantCulture, $"attendance/{Series}/{Office}/{From:yyyy-MM-dd}")),
        SeriesId = StableId.Of($"series/{Series}"),
        From = From,
        Until = Until,
        OfficeId = StableId.Of($"office/{Office}"),
        Presence = Presence,
        Citation = Citation,
    };
}

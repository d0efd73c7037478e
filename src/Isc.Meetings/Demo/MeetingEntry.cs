using System.Globalization;
using Isc.Meetings.Data;
using Isc.Text;

namespace Isc.Meetings.Demo;

/// <summary>One meeting with a key, or the numbered meetings of one window from <paramref name="First"/> to <paramref name="Last"/>.</summary>
internal sealed record MeetingEntry(
    string Series,
    string? Key,
    int? First,
    int? Last,
    DateOnly From,
    DateOnly Until,
    MeetingState State,
    DateOnly? AnnouncedOn,
    LocalizedText? Timing,
    string Citation)
{
    public IEnumerable<Meeting> ToRecords(MeetingSeries series) => First is { } first && Last is { } last
        ? Enumerable.Range(first, last - first + 1).Select(n => ToRecord(series, n.ToString(CultureInfo.InvariantCulture), n))
        : [ToRecord(series, Key!, null)];

    private Meeting ToRecord(MeetingSeries series, string key, int? number) => new()
    {
        Id = StableId.Of($"meeting/{Series}/{key}"),
        SeriesId = series.Id,
        BodyId = series.BodyId,
        BodyKey = series.BodyKey,
        Number = number,
        Rank = number ?? 0,
        From = From,
        Until = Until,
        Timing = Timing,
        State = State,
        AnnouncedOn = AnnouncedOn,
        Citation = Citation,
    };
}

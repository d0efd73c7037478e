using Isc.Meetings.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Meetings.Demo;

internal sealed record SeriesEntry(
    string Key,
    string Body,
    LocalizedText Name,
    DateWindow? Since,
    int? NextNumber,
    IReadOnlyList<StandingItem>? StandingItems,
    string Citation)
{
    public MeetingSeries ToRecord() => new()
    {
        Id = StableId.Of($"series/{Key}"),
        Key = Key,
        BodyId = StableId.Of($"body/{Body}"),
        BodyKey = Body,
        Name = Name,
        Since = Since,
        NextNumber = NextNumber,
        StandingItems = StandingItems ?? [],
        Citation = Citation,
    };
}

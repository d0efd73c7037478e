using System.ComponentModel;
using Isc.Access;
using Isc.Meetings.Data;
using Isc.Text;

namespace Isc.Meetings.Patterns;

/// <summary>A series of meetings.</summary>
internal sealed record SeriesDetail(
    Guid Id,
    int Version,
    string Key,
    string Body,
    LocalizedText Name,
    [property: Description("Number of the next meeting; null where the series is not numbered.")] int? NextNumber,
    string Class,
    SeriesPattern? Pattern,
    [property: Description("What stands on every agenda, as far as the caller may read it; what ended has a last day.")] IReadOnlyList<StandingItem> StandingItems) : IVersioned
{
    public static SeriesDetail Of(MeetingSeries series, Actor actor) => new(
        series.Id, series.Version, series.Key, series.BodyKey, series.Name, series.NextNumber, Kebab<Classification>.Of(series.Class), series.Pattern,
        [.. series.StandingItems.Where(item => actor.Readable.Contains(item.Class))]);
}

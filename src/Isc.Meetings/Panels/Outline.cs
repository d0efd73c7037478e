using Isc.Access;
using Isc.Data.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Reading;

namespace Isc.Meetings.Panels;

/// <summary>The record at a glance, kept for a moment: counting a hundred thousand meetings for each reader would be most of the page.</summary>
internal sealed class Outline(MeetingRecord record, OutlineCache cache, ICurrentActor current)
{
    public async Task<RecordOutline> ReadAsync(CancellationToken cancellationToken)
    {
        // Actors who may read the same count the same.
        var key = $"{current.Actor.ReadingKey()} {MeetingVisibility.SeesDrafts(current.Actor)}";
        if (cache.Find(key) is { } kept)
            return kept;
        var outline = new RecordOutline(await record.WindowsAsync(cancellationToken), await record.SpanAsync(cancellationToken));
        cache.Keep(key, outline);
        return outline;
    }
}

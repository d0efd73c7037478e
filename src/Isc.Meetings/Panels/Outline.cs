using Isc.Access;
using Isc.Data.Keeping;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Reading;

namespace Isc.Meetings.Panels;

/// <summary>The record at a glance, kept until a meeting changes: counting a hundred thousand for each reader would be most of the page.</summary>
internal sealed class Outline(MeetingRecord record, IKept kept, ICurrentActor current)
{
    public Task<RecordOutline> ReadAsync(CancellationToken cancellationToken) => kept.ReadAsync(
        typeof(MeetingsDbContext), "outline", MeetingVisibility.ReadingKey(current.Actor), CountAsync, cancellationToken);

    private async Task<RecordOutline> CountAsync() =>
        new(await record.WindowsAsync(CancellationToken.None), await record.SpanAsync(CancellationToken.None));
}

using Isc.Access;
using Isc.Meetings.Reading;

namespace Isc.Meetings.Panels;

/// <summary>What the chart shows, kept for a moment: counting a hundred thousand meetings for each reader would be most of the page.</summary>
internal sealed class HeldWindows(MeetingRecord record, HeldWindowsCache cache, ICurrentActor current)
{
    public async Task<IReadOnlyList<HeldWindow>> ReadAsync(CancellationToken cancellationToken)
    {
        // Actors who may read the same classes count the same; drafts are never counted.
        var key = string.Join(' ', current.Actor.Readable.Order());
        if (cache.Find(key) is { } kept)
            return kept;
        var windows = await record.WindowsAsync(cancellationToken);
        cache.Keep(key, windows);
        return windows;
    }
}

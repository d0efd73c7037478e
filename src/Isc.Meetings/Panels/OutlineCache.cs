using System.Collections.Concurrent;

namespace Isc.Meetings.Panels;

/// <summary>Outlines, at most ten seconds old; forgotten at once when a meeting changes here.</summary>
internal sealed class OutlineCache(TimeProvider clock)
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<string, (RecordOutline Outline, long At)> _kept = new(StringComparer.Ordinal);

    public RecordOutline? Find(string key) =>
        _kept.TryGetValue(key, out var kept) && clock.GetElapsedTime(kept.At) < Age ? kept.Outline : null;

    public void Keep(string key, RecordOutline outline) => _kept[key] = (outline, clock.GetTimestamp());

    public void Forget() => _kept.Clear();
}

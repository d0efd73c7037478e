using System.Collections.Concurrent;
using Isc.Meetings.Reading;

namespace Isc.Meetings.Panels;

/// <summary>Counts for the chart, at most ten seconds old; forgotten at once when a meeting changes here.</summary>
internal sealed class HeldWindowsCache(TimeProvider clock)
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<string, (IReadOnlyList<HeldWindow> Windows, long At)> _kept = new(StringComparer.Ordinal);

    public IReadOnlyList<HeldWindow>? Find(string key) =>
        _kept.TryGetValue(key, out var kept) && clock.GetElapsedTime(kept.At) < Age ? kept.Windows : null;

    public void Keep(string key, IReadOnlyList<HeldWindow> windows) => _kept[key] = (windows, clock.GetTimestamp());

    public void Forget() => _kept.Clear();
}

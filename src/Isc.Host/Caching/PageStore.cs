using System.Collections.Concurrent;

namespace Isc.Host.Caching;

/// <summary>Pages in memory, up to a bound; what goes over it empties the store, since pages are quickly made again.</summary>
internal sealed class PageStore(TimeProvider clock)
{
    private const int MostBytes = 16 * 1024 * 1024;
    private readonly ConcurrentDictionary<PageKey, KeptPage> _pages = new();
    private long _bytes;

    public KeptPage? Find(PageKey key) => _pages.TryGetValue(key, out var page) && clock.GetTimestamp() < page.Until ? page : null;

    public void Keep(PageKey key, KeptPage page)
    {
        if (Interlocked.Add(ref _bytes, page.Body.Length) > MostBytes)
        {
            _pages.Clear();
            Interlocked.Exchange(ref _bytes, page.Body.Length);
        }

        _pages[key] = page;
    }
}

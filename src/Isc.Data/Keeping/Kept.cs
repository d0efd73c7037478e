using System.Collections.Concurrent;

namespace Isc.Data.Keeping;

/// <summary>
/// What was read from the database and is asked for by page after page, kept in memory until its context is written to. For lists
/// of names, counts and the like; never for a record that is about to be changed.
/// </summary>
internal sealed class Kept(DataVersion version) : IKept
{
    // One for each list and each set of rights: a bound against the unforeseen.
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<(Type Context, string Name, string For), Reading> _readings = new();

    public async Task<T> ReadAsync<T>(Type context, string name, string readers, Func<Task<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        // Before reading: a change that comes in between makes the next reader read again.
        var now = await version.OfAsync(context, cancellationToken);
        var key = (context, name, readers);
        if (!_readings.TryGetValue(key, out var reading) || reading.Version != now)
        {
            if (_readings.Count >= Most)
                _readings.Clear();
            // Readers that come while it is being read wait for the same answer.
            var fresh = new Reading(now, new(async () => await read()));
            reading = _readings.AddOrUpdate(key, fresh, (_, other) => other.Version == now ? other : fresh);
        }

        try
        {
            return (T)await reading.Value.Value;
        }
        catch
        {
            _readings.TryRemove(new(key, reading));
            throw;
        }
    }

    private sealed record Reading((long Own, long Foreign) Version, Lazy<Task<object>> Value);
}

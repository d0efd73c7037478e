using System.Collections.Concurrent;
using Isc.Access;

namespace Isc.Host.Tests.Jobs;

/// <summary>What jobs note when they run, in whichever host.</summary>
internal sealed class Diary
{
    private int _running;

    public ConcurrentQueue<(Actor Actor, string? Reason)> Runs { get; } = new();

    public ConcurrentQueue<int> AtOnce { get; } = new();

    public async Task WriteAsync(ICurrentActor current, TimeSpan length, CancellationToken cancellationToken)
    {
        AtOnce.Enqueue(Interlocked.Increment(ref _running));
        Runs.Enqueue((current.Actor, current.Reason));
        await Task.Delay(length, cancellationToken);
        Interlocked.Decrement(ref _running);
    }
}

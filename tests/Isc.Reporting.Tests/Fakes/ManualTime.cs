using System.Collections.Concurrent;

namespace Isc.Reporting.Tests.Fakes;

/// <summary>Time that passes when told.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly ConcurrentQueue<ManualTimer> _timers = new();
    private TimeSpan _passed;

    /// <summary>Timers that are still to fire.</summary>
    public int Pending => _timers.Count(timer => timer.IsPending);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _passed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(callback, state, dueTime);
        _timers.Enqueue(timer);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        _passed += by;
        foreach (var timer in _timers)
            timer.Advance(by);
    }

    private sealed class ManualTimer(TimerCallback callback, object? state, TimeSpan due) : ITimer
    {
        private TimeSpan _left = due;

        public bool IsPending => _left != Timeout.InfiniteTimeSpan;

        public void Advance(TimeSpan by)
        {
            if (_left == Timeout.InfiniteTimeSpan)
                return;
            _left -= by;
            if (_left > TimeSpan.Zero)
                return;
            _left = Timeout.InfiniteTimeSpan;
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _left = dueTime;
            return true;
        }

        public void Dispose() => _left = Timeout.InfiniteTimeSpan;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

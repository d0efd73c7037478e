namespace Isc.Testing;

/// <summary>
/// A clock that moves only when told to. Timers, delays and timeouts made from it fire while it moves, in order of their due time,
/// each seeing its own due time as now.
/// </summary>
/// <param name="start">Where it begins; a Monday morning of 2021 unless given.</param>
public sealed class FakeClock(DateTimeOffset? start = null) : TimeProvider
{
    private readonly Lock _guard = new();
    private readonly List<FakeTimer> _timers = [];
    private DateTimeOffset _origin = start?.ToUniversalTime() ?? new DateTimeOffset(2021, 3, 15, 9, 0, 0, TimeSpan.Zero);
    private TimeSpan _elapsed;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_guard)
            return _origin + _elapsed;
    }

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_guard)
            return _elapsed.Ticks;
    }

    /// <summary>Moves forward and fires what falls due.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var target = TimeSpan.FromTicks(GetTimestamp()) + by;
        while (NextDue(target) is { } timer)
            timer.Fire();
        lock (_guard)
            _elapsed = target;
    }

    /// <summary>Moves to an instant. Backwards, as when a machine's clock is corrected, fires nothing and postpones nothing.</summary>
    public void Set(DateTimeOffset now)
    {
        if (now >= GetUtcNow())
        {
            Advance(now - GetUtcNow());
            return;
        }

        lock (_guard)
            _origin = now.ToUniversalTime() - _elapsed;
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Schedule(FakeTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_guard)
        {
            _timers.Remove(timer);
            if (dueTime < TimeSpan.Zero)
                return;
            timer.Due = _elapsed + dueTime;
            timer.Period = period > TimeSpan.Zero ? period : null;
            _timers.Add(timer);
        }

        // A timer that is due at once does not wait for the clock to move.
        if (dueTime == TimeSpan.Zero)
            Advance(TimeSpan.Zero);
    }

    internal void Forget(FakeTimer timer)
    {
        lock (_guard)
            _timers.Remove(timer);
    }

    private FakeTimer? NextDue(TimeSpan target)
    {
        lock (_guard)
        {
            var timer = _timers.Where(t => t.Due <= target).MinBy(t => t.Due);
            if (timer is null)
                return null;
            _elapsed = timer.Due > _elapsed ? timer.Due : _elapsed;
            if (timer.Period is { } period)
                timer.Due += period;
            else
                _timers.Remove(timer);
            return timer;
        }
    }
}

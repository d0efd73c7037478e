namespace Isc.Testing;

/// <summary>A timer of <see cref="FakeClock"/>, which keeps its schedule.</summary>
internal sealed class FakeTimer(FakeClock clock, Action fire) : ITimer
{
    private bool _disposed;

    /// <summary>Since the clock's beginning.</summary>
    public TimeSpan Due { get; set; }

    /// <summary>Null when it fires once.</summary>
    public TimeSpan? Period { get; set; }

    public void Fire() => fire();

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (_disposed)
            return false;
        clock.Schedule(this, dueTime, period);
        return true;
    }

    public void Dispose()
    {
        _disposed = true;
        clock.Forget(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}

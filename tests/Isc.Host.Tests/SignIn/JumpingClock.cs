namespace Isc.Host.Tests.SignIn;

/// <summary>
/// Stands still until it is told to jump. Timers go by the machine's time: the host's own, some of them every second, would otherwise
/// fire half a million times when a test jumps a week.
/// </summary>
public sealed class JumpingClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2021, 3, 15, 9, 0, 0, TimeSpan.Zero);

    private long _ticks;

    public override DateTimeOffset GetUtcNow() => Start + TimeSpan.FromTicks(Interlocked.Read(ref _ticks));

    public void Set(DateTimeOffset now) => Interlocked.Exchange(ref _ticks, (now - Start).Ticks);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}

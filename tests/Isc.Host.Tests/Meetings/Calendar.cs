namespace Isc.Host.Tests.Meetings;

/// <summary>A clock that tests turn to another day at once. Timers run by the machine's: two months of them would take hours.</summary>
public sealed class Calendar : TimeProvider
{
    private DateTimeOffset _now = new(2021, 3, 15, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Turn(int year, int month, int day) => _now = new(year, month, day, 12, 0, 0, TimeSpan.Zero);
}

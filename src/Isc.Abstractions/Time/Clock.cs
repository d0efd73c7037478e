namespace Isc.Time;

/// <summary>The day by the clock.</summary>
public static class Clock
{
    /// <summary>Today in UTC.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}

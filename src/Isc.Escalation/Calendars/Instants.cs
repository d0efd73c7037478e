using Isc.Escalation.Data;
using NodaTime;

namespace Isc.Escalation.Calendars;

/// <summary>Instants as the database keeps them, and as NodaTime reckons with them.</summary>
internal static class Instants
{
    /// <summary>Now, to the second: both databases keep it as it is.</summary>
    public static DateTime Second(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }

    public static Instant ToInstant(this DateTime utc) => Instant.FromDateTimeUtc(utc);

    public static Interval ToInterval(this Pause pause) => new(pause.From.ToInstant(), pause.Until.ToInstant());

    public static IReadOnlyList<Interval> ToIntervals(this IReadOnlyList<Pause> pauses) => [.. pauses.Where(p => p.Until > p.From).Select(ToInterval)];
}

using NodaTime;
using NodaTime.TimeZones;

namespace Isc.Meetings.Recurrence;

/// <summary>Local time and instants. Zone rules come from NodaTime's own data, never from the machine.</summary>
internal static class WallTime
{
    // RFC 5545, 3.3.5: a time that occurs twice is the first; one that a change skips is read with the offset before it.
    private static readonly ZoneLocalMappingResolver Resolver = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    public static Instant InstantOf(LocalDateTime local, DateTimeZone zone) => local.InZone(zone, Resolver).ToInstant();

    /// <summary>False where a change of the zone's clocks skips that time.</summary>
    public static bool Exists(LocalDateTime local, DateTimeZone zone) => zone.MapLocal(local).Count > 0;

    /// <summary>The zone with an IANA name; null for none.</summary>
    public static DateTimeZone? ZoneOf(string? name) => name is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);
}

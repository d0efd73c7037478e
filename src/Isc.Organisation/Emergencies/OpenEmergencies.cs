using Isc.Organisation.Data;

namespace Isc.Organisation.Emergencies;

/// <summary>Which emergency accesses hold.</summary>
internal static class OpenEmergencies
{
    /// <summary>Those that were confirmed and have not ended.</summary>
    public static IQueryable<Emergency> OpenAt(this IQueryable<Emergency> emergencies, DateTime now) =>
        emergencies.Where(e => e.ConfirmedBy != null && e.Ended == null && e.Until > now);
}

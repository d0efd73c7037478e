using Isc.Modules.Membership.Data;

namespace Isc.Modules.Membership.Pivot;

internal static class PivotTable
{
    /// <summary>Members at the end of a day: certainly joined, and not certainly gone.</summary>
    public static IQueryable<MembershipEntry> On(this IQueryable<MembershipEntry> entries, DateOnly day) =>
        entries.Where(e => e.Until <= day && (e.LeftUntil == null || e.LeftUntil > day));

    /// <summary>Counts by category and region or Sector; what is not recorded has a column of its own.</summary>
    public static Task<List<PivotCell>> PivotAsync(
        this IQueryable<MembershipEntry> entries, PivotBy by, CancellationToken cancellationToken) => (by == PivotBy.Region
            ? entries.GroupBy(e => new { e.Category, OfficeId = e.RegionId })
            : entries.GroupBy(e => new { e.Category, OfficeId = e.SectorId }))
        .Select(g => new PivotCell(g.Key.Category, g.Key.OfficeId, g.Count()))
        .ToListAsync(cancellationToken);
}

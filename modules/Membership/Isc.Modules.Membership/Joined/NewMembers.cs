using Isc.Modules.Membership.Data;

namespace Isc.Modules.Membership.Joined;

internal static class NewMembers
{
    /// <summary>Those who certainly joined in one calendar year: a window across two years belongs to neither.</summary>
    public static IQueryable<MembershipEntry> InOneYear(this IQueryable<MembershipEntry> entries) =>
        entries.Where(e => e.From.Year == e.Until.Year);

    /// <summary>New members of each year and category, earliest year first.</summary>
    public static async Task<IReadOnlyList<JoinedInYear>> PerYearAsync(
        this IQueryable<MembershipEntry> entries, CancellationToken cancellationToken)
    {
        var counts = await entries.InOneYear()
            .GroupBy(e => new { e.From.Year, e.Category })
            .Select(g => new JoinedInYear(g.Key.Year, g.Key.Category, g.Count()))
            .ToListAsync(cancellationToken);
        return [.. counts.OrderBy(c => c.Year).ThenBy(c => c.Category)];
    }
}

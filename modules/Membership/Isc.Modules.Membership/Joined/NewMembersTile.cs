using System.Globalization;
using Isc.Modules.Membership.Data;
using Isc.Modules.Membership.Text;
using Isc.Pages;

namespace Isc.Modules.Membership.Joined;

/// <summary>New members of the latest year in which any are recorded.</summary>
internal sealed class NewMembersTile(MembershipDbContext context, IStringLocalizer<Texts> texts) : IDashboardTile
{
    public async Task<Tile?> LoadAsync(CancellationToken cancellationToken)
    {
        var counts = await context.Entries.AsNoTracking().PerYearAsync(cancellationToken);
        if (counts.Count == 0)
            return null;
        var latest = counts.Where(c => c.Year == counts[^1].Year).ToList();
        return new Tile(
            texts["Tile_NewMembers", latest[0].Year.ToString(CultureInfo.InvariantCulture)],
            latest.Sum(c => c.Count).ToString("N0", CultureInfo.CurrentCulture),
            string.Join(" · ", latest.Select(c => $"{texts["Category_" + c.Category].Value}: {c.Count.ToString("N0", CultureInfo.CurrentCulture)}")),
            "/membership",
            110) { Measure = "members-joined" };
    }
}

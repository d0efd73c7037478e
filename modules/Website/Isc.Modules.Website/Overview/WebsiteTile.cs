using System.Globalization;
using Isc.Modules.Website.Data;
using Isc.Modules.Website.Text;
using Isc.Pages;

namespace Isc.Modules.Website.Overview;

/// <summary>How many pages of the site there are, and how many are being improved.</summary>
internal sealed class WebsiteTile(WebsiteDbContext context, IStringLocalizer<Texts> texts) : IDashboardTile
{
    public async Task<Tile?> LoadAsync(CancellationToken cancellationToken)
    {
        var counts = await context.SitePages.GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return counts.Count == 0 ? null : new Tile(
            texts["Tile"], counts.Sum(c => c.Count).ToString("N0", CultureInfo.CurrentCulture),
            texts.Plural("Tile_Note", counts.Where(c => c.Key == SitePageState.BeingImproved).Sum(c => c.Count)), "/website", 120);
    }
}

using System.Globalization;
using Isc.Modules.EventOverview.Data;
using Isc.Modules.EventOverview.Text;
using Isc.Pages;

namespace Isc.Modules.EventOverview.Overview;

/// <summary>How many events there are, and how many are planned.</summary>
internal sealed class EventOverviewTile(EventOverviewDbContext context, IStringLocalizer<Texts> texts) : IDashboardTile
{
    public async Task<Tile?> LoadAsync(CancellationToken cancellationToken)
    {
        var counts = await context.ListedEvents.GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return counts.Count == 0 ? null : new Tile(
            texts["Tile"], counts.Sum(c => c.Count).ToString("N0", CultureInfo.CurrentCulture),
            texts.Plural("Tile_Note", counts.Where(c => c.Key == ListedEventState.Planned).Sum(c => c.Count)), "/event-overview", 120);
    }
}

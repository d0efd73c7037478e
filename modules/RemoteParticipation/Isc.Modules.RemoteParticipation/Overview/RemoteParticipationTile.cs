using System.Globalization;
using Isc.Modules.RemoteParticipation.Data;
using Isc.Modules.RemoteParticipation.Text;
using Isc.Pages;

namespace Isc.Modules.RemoteParticipation.Overview;

/// <summary>How many pieces of guidance there are, and how many are under consideration.</summary>
internal sealed class RemoteParticipationTile(RemoteParticipationDbContext context, IStringLocalizer<Texts> texts) : IDashboardTile
{
    public async Task<Tile?> LoadAsync(CancellationToken cancellationToken)
    {
        var counts = await context.Guidelines.GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return counts.Count == 0 ? null : new Tile(
            texts["Tile"], counts.Sum(c => c.Count).ToString("N0", CultureInfo.CurrentCulture),
            texts.Plural("Tile_Note", counts.Where(c => c.Key == GuidelineState.UnderReview).Sum(c => c.Count)), "/remote-participation", 120);
    }
}

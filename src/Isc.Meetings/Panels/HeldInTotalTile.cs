using System.Globalization;
using Isc.Meetings.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Panels;

internal sealed class HeldInTotalTile(HeldTotals totals, IStringLocalizer<Texts> texts) : IDashboardTile
{
    public async Task<Tile?> LoadAsync(CancellationToken cancellationToken) => await totals.ReadAsync(cancellationToken) is var (body, since, _, _, total)
        ? new(
            texts["Tile_HeldInTotal", body.Short],
            total.ToString("N0", CultureInfo.CurrentCulture),
            texts["Tile_SinceInception", since.ToString()],
            $"/meetings?body={body.Key}&status=held",
            Order: 11) { Measure = "meetings-held-in-total" }
        : null;
}

using System.Globalization;
using Isc.Meetings.Text;
using Isc.Pages;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Panels;

internal sealed class HeldLatelyTile(HeldTotals totals, IStringLocalizer<Texts> texts) : IDashboardTile
{
    public async Task<Tile?> LoadAsync(CancellationToken cancellationToken) => await totals.ReadAsync(cancellationToken) is var (body, _, lately, held, _)
        ? new(
            texts["Tile_HeldLately", body.Short],
            held.ToString("N0", CultureInfo.CurrentCulture),
            texts["Window_Between", lately.Since!.Value.ToLongText(), lately.AsOf.ToLongText()],
            $"/meetings?body={body.Key}&status=held",
            Order: 10) { Measure = "meetings-held" }
        : null;
}

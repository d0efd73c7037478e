using System.Globalization;
using Isc.Pages;
using Isc.Themes.Data;
using Isc.Themes.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Pages;

/// <summary>How many seats for focal points nobody holds.</summary>
internal sealed class VacantSeatsTile(ThemesDbContext context, IStringLocalizer<Texts> texts) : IDashboardTile
{
    public async Task<Tile?> LoadAsync(CancellationToken cancellationToken)
    {
        var seats = context.Seats.Where(s => context.Themes.Any(t => t.Id == s.ThemeId && t.State == ThemeState.Active));
        var all = await seats.CountAsync(cancellationToken);
        if (all == 0)
            return null;
        var vacant = await seats.CountAsync(s => s.AccountId == null, cancellationToken);
        return new(texts["Tile_VacantSeats"], Number(vacant), texts["Tile_VacantSeatsNote", Number(all)], "/themes", 31) { Measure = "focal-point-seats-vacant" };
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.CurrentCulture);
}

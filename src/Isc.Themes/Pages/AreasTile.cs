using System.Globalization;
using Isc.Pages;
using Isc.Text;
using Isc.Themes.Data;
using Isc.Themes.Reading;
using Isc.Themes.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Pages;

/// <summary>How many areas are coordinated today.</summary>
internal sealed class AreasTile(ThemesDbContext context, ThemeReader themes, IStringLocalizer<Texts> texts) : IDashboardTile
{
    public async Task<Tile?> LoadAsync(CancellationToken cancellationToken)
    {
        var areas = await (
            from c in context.Coordinations.AsNoTracking()
            join t in context.Themes on c.ThemeId equals t.Id
            where t.Kind == ThemeKind.Area
            select c).ToListAsync(cancellationToken);
        // The body with the longest list: what others share with it is not counted twice.
        var lists = areas.Where(c => c.Holds(themes.Today)).GroupBy(c => c.BodyId).Select(g => g.Select(c => c.ThemeId).Distinct().Count()).ToList();
        if (lists.Count == 0)
            return null;
        var topics = await context.Themes.CountAsync(t => t.Kind != ThemeKind.Area && t.State == ThemeState.Active, cancellationToken);
        return new(
            texts["Tile_Areas"], lists.Max().ToString("N0", CultureInfo.CurrentCulture), texts.Plural("Tile_AreasNote", topics), "/themes", 30) { Measure = "areas-coordinated" };
    }
}

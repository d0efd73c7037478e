using Isc.Themes.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Reading;

/// <summary>Which themes a body coordinated on a day.</summary>
internal sealed class CoordinationReader(ThemesDbContext context)
{
    public async Task<IReadOnlyList<CoordinatedTheme>> OfBodyAsync(Guid bodyId, DateOnly on, CancellationToken cancellationToken)
    {
        var rows = await (
            from c in context.Coordinations.AsNoTracking()
            where c.BodyId == bodyId
            join t in context.Themes on c.ThemeId equals t.Id
            orderby t.Key
            select new { Coordination = c, Theme = new ThemeInfo(t.Id, t.Key, t.Name, t.Kind, t.State), t.Actors }).ToListAsync(cancellationToken);
        return [.. rows.Where(r => r.Coordination.Holds(on)).DistinctBy(r => r.Theme.Id).Select(r => new CoordinatedTheme(r.Theme, r.Actors, r.Coordination))];
    }
}

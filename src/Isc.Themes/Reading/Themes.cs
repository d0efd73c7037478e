using Isc.Themes.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Reading;

internal sealed class Themes(ThemesDbContext context) : IThemes
{
    public async Task<IReadOnlyList<ThemeInfo>> AllAsync(CancellationToken cancellationToken) =>
        await context.Themes.AsNoTracking().OrderBy(t => t.Key)
            .Select(t => new ThemeInfo(t.Id, t.Key, t.Name, t.Kind, t.State)).ToListAsync(cancellationToken);

    public Task<ThemeInfo?> FindAsync(string key, CancellationToken cancellationToken) =>
        context.Themes.AsNoTracking().Where(t => t.Key == key)
            .Select(t => new ThemeInfo(t.Id, t.Key, t.Name, t.Kind, t.State)).SingleOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<ThemeInfo>> CoordinatedAsync(Guid bodyId, DateOnly on, CancellationToken cancellationToken)
    {
        var rows = await (
            from c in context.Coordinations.AsNoTracking()
            where c.BodyId == bodyId
            join t in context.Themes on c.ThemeId equals t.Id
            orderby t.Key
            select new { Coordination = c, Theme = new ThemeInfo(t.Id, t.Key, t.Name, t.Kind, t.State) }).ToListAsync(cancellationToken);
        return [.. rows.Where(r => r.Coordination.Holds(on)).Select(r => r.Theme).Distinct()];
    }
}

using Isc.Themes.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Reading;

internal sealed class Themes(ThemesDbContext context, CoordinationReader coordinations) : IThemes
{
    public async Task<IReadOnlyList<ThemeInfo>> AllAsync(CancellationToken cancellationToken) =>
        await context.Themes.AsNoTracking().OrderBy(t => t.Key)
            .Select(t => new ThemeInfo(t.Id, t.Key, t.Name, t.Kind, t.State)).ToListAsync(cancellationToken);

    public Task<ThemeInfo?> FindAsync(string key, CancellationToken cancellationToken) =>
        context.Themes.AsNoTracking().Where(t => t.Key == key)
            .Select(t => new ThemeInfo(t.Id, t.Key, t.Name, t.Kind, t.State)).SingleOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<ThemeInfo>> CoordinatedAsync(Guid bodyId, DateOnly on, CancellationToken cancellationToken) =>
        [.. (await coordinations.OfBodyAsync(bodyId, on, cancellationToken)).Select(c => c.Theme)];
}

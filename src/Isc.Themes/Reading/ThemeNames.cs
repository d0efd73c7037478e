using Isc.Text;
using Isc.Themes.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Reading;

internal sealed class ThemeNames(ThemesDbContext context) : IThemeNames
{
    public async Task<IReadOnlyDictionary<string, LocalizedText>> NamesAsync(CancellationToken cancellationToken) =>
        await context.Themes.AsNoTracking().ToDictionaryAsync(t => t.Key, t => t.Name, StringComparer.Ordinal, cancellationToken);
}

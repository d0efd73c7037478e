using Isc.Modules.Website.Data;
using Isc.Modules.Website.SitePages;
using Isc.Modules.Website.Text;
using Isc.Pages;

namespace Isc.Modules.Website.Overview;

/// <summary>The latest pages of the site, on the page of the theme.</summary>
internal sealed class ThemePanel(WebsiteDbContext context, IStringLocalizer<Texts> texts) : IThemePanel
{
    private const int Latest = 5;

    public async Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken)
    {
        if (theme != "website")
            return null;
        var latest = await context.SitePages.AsNoTracking()
            .OrderByDescending(r => r.From).ThenByDescending(r => r.Id).Take(Latest).ToListAsync(cancellationToken);
        return latest.Count == 0 ? null : new Panel(texts["SitePages"], typeof(SitePagePanel), new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(SitePagePanel.Lines)] = latest.Select(r => (r.Title, SitePageTone.Of(r.State), texts[$"State_{r.State}"].Value)).ToList(),
        });
    }
}

using Isc.Modules.EventOverview.Data;
using Isc.Modules.EventOverview.ListedEvents;
using Isc.Modules.EventOverview.Text;
using Isc.Pages;

namespace Isc.Modules.EventOverview.Overview;

/// <summary>The latest events, on the page of the theme.</summary>
internal sealed class ThemePanel(EventOverviewDbContext context, IStringLocalizer<Texts> texts) : IThemePanel
{
    private const int Latest = 5;

    public async Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken)
    {
        if (theme != "event-overview")
            return null;
        var latest = await context.ListedEvents.AsNoTracking()
            .OrderByDescending(r => r.From).ThenByDescending(r => r.Id).Take(Latest).ToListAsync(cancellationToken);
        return latest.Count == 0 ? null : new Panel(texts["ListedEvents"], typeof(ListedEventPanel), new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ListedEventPanel.Lines)] = latest.Select(r => (r.Title, ListedEventTone.Of(r.State), texts[$"State_{r.State}"].Value)).ToList(),
        });
    }
}

using Isc.Modules.ModuleName.Data;
using Isc.Modules.ModuleName.Text;
using Isc.Pages;

namespace Isc.Modules.ModuleName.Overview;

/// <summary>The latest activities, on the page of the theme.</summary>
internal sealed class ThemePanel(ModuleNameDbContext context, IStringLocalizer<Texts> texts) : IThemePanel
{
    private const int Latest = 3;

    public async Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken)
    {
        if (theme != "module-id")
            return null;
        var activities = await context.Activities.AsNoTracking()
            .OrderByDescending(a => a.From).ThenByDescending(a => a.Id).Take(Latest).ToListAsync(cancellationToken);
        return activities.Count == 0 ? null : new Panel(texts["Activities"], typeof(ActivityPanel), new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ActivityPanel.Activities)] = activities.Select(a => (a.Title, a.When)).ToList(),
        });
    }
}

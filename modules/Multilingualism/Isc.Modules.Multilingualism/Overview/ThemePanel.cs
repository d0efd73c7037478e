using Isc.Modules.Multilingualism.Data;
using Isc.Modules.Multilingualism.Mandates;
using Isc.Modules.Multilingualism.Text;
using Isc.Pages;

namespace Isc.Modules.Multilingualism.Overview;

/// <summary>The latest mandates and recommendations, on the page of the theme.</summary>
internal sealed class ThemePanel(MultilingualismDbContext context, IStringLocalizer<Texts> texts) : IThemePanel
{
    private const int Latest = 5;

    public async Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken)
    {
        if (theme != "multilingualism")
            return null;
        var latest = await context.Mandates.AsNoTracking()
            .OrderByDescending(r => r.From).ThenByDescending(r => r.Id).Take(Latest).ToListAsync(cancellationToken);
        return latest.Count == 0 ? null : new Panel(texts["Mandates"], typeof(MandatePanel), new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(MandatePanel.Lines)] = latest.Select(r => (r.Title, MandateTone.Of(r.State), texts[$"State_{r.State}"].Value)).ToList(),
        });
    }
}

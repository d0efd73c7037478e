using Isc.Modules.DigitalTransformation.Data;
using Isc.Modules.DigitalTransformation.Initiatives;
using Isc.Modules.DigitalTransformation.Text;
using Isc.Pages;

namespace Isc.Modules.DigitalTransformation.Overview;

/// <summary>The latest initiatives, on the page of the theme.</summary>
internal sealed class ThemePanel(DigitalTransformationDbContext context, IStringLocalizer<Texts> texts) : IThemePanel
{
    private const int Latest = 5;

    public async Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken)
    {
        if (theme != "digital-transformation")
            return null;
        var latest = await context.Initiatives.AsNoTracking()
            .OrderByDescending(r => r.From).ThenByDescending(r => r.Id).Take(Latest).ToListAsync(cancellationToken);
        return latest.Count == 0 ? null : new Panel(texts["Initiatives"], typeof(InitiativePanel), new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(InitiativePanel.Lines)] = latest.Select(r => (r.Title, InitiativeTone.Of(r.State), texts[$"State_{r.State}"].Value)).ToList(),
        });
    }
}

using Isc.Modules.RemoteParticipation.Data;
using Isc.Modules.RemoteParticipation.Guidelines;
using Isc.Modules.RemoteParticipation.Text;
using Isc.Pages;

namespace Isc.Modules.RemoteParticipation.Overview;

/// <summary>The latest pieces of guidance, on the page of the theme.</summary>
internal sealed class ThemePanel(RemoteParticipationDbContext context, IStringLocalizer<Texts> texts) : IThemePanel
{
    private const int Latest = 5;

    public async Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken)
    {
        if (theme != "remote-participation")
            return null;
        var latest = await context.Guidelines.AsNoTracking()
            .OrderByDescending(r => r.From).ThenByDescending(r => r.Id).Take(Latest).ToListAsync(cancellationToken);
        return latest.Count == 0 ? null : new Panel(texts["Guidelines"], typeof(GuidelinePanel), new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(GuidelinePanel.Lines)] = latest.Select(r => (r.Title, GuidelineTone.Of(r.State), texts[$"State_{r.State}"].Value)).ToList(),
        });
    }
}

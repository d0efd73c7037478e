using Isc.Access;
using Isc.Agenda;
using Isc.Data.Access;
using Isc.Reporting;
using Isc.Themes.Data;
using Isc.Themes.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Agenda;

/// <summary>What was reported of a body's themes since its last meeting, for the standing item that takes them up.</summary>
internal sealed class UpdatesSource(ThemesDbContext context, IThemes themes, ICurrentActor current, IStringLocalizer<Texts> texts) : IAgendaSource
{
    private const int Most = 100;

    public string Key => "themes.updates";

    public string Name => texts["Agenda_Source"];

    public async Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var coordinated = (await themes.CoordinatedAsync(StableId.Of($"body/{request.Body}"), request.On, cancellationToken)).ToDictionary(t => t.Id);
        var ids = coordinated.Keys.ToList();
        var updates = context.Updates.AsNoTracking().ReadableBy(current.Actor).Where(u => ids.Contains(u.ThemeId) && u.Until <= request.On);
        if (request.Since is { } since)
            updates = updates.Where(u => u.Until > since);
        var rows = await updates.OrderBy(u => u.Until).ThenBy(u => u.Position).ThenBy(u => u.Id).Take(Most).ToListAsync(cancellationToken);
        return [.. rows.Select(u => new AgendaEntry(
            new SourceRef("progress-update", u.Id, $"/themes/{coordinated[u.ThemeId].Key}"), coordinated[u.ThemeId].Name, u.Text))];
    }
}

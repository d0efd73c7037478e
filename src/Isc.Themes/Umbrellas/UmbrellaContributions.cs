using Isc.Agenda;
using Isc.Calendar;
using Isc.Contributions;
using Isc.Pages;
using Isc.Themes.Reading;
using Isc.Time;

namespace Isc.Themes.Umbrellas;

/// <summary>Gathers what an umbrella, the themes that it covers and their modules contribute.</summary>
internal sealed class UmbrellaContributions(
    UpdateReader updates, IWorkPlans plans, IContributions<IThemePanel> panels, IContributions<IDashboardTile> tiles, IContributions<IDashboardPanel> dashboard,
    IContributions<IAgendaSource> agenda, IContributions<ICalendarSource> calendar, TimeProvider clock)
{
    private const int LatestUpdates = 10;
    private const int NextDates = 10;
    private const int DaysAhead = 366;

    public async Task<GatheredView> ReadAsync(UmbrellaView umbrella, CancellationToken cancellationToken)
    {
        var info = umbrella.ToInfo();
        var modules = umbrella.Covered.Select(c => c.Module).Append(umbrella.Module).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Tiles = [.. (await tiles.AskAsync(modules, (tile, stop) => tile.LoadAsync(stop), cancellationToken)).Select(a => a.Value).OfType<Tile>().OrderBy(t => t.Order)],
            Panels = await PanelsAsync(umbrella, modules, cancellationToken),
            Plans = await PlansAsync(info, cancellationToken),
            Updates = await updates.LatestAsync(info.Gathers, LatestUpdates, cancellationToken),
            Agenda = await AgendaAsync(info, modules, cancellationToken),
            Dates = await DatesAsync(modules, cancellationToken),
        };
    }

    // Each module tells of its own theme; kernels tell of the umbrella itself.
    private async Task<IReadOnlyList<GatheredPanel>> PanelsAsync(
        UmbrellaView umbrella, HashSet<string> modules, CancellationToken cancellationToken)
    {
        var gathered = (await panels.AskAsync((panel, stop) => panel.LoadAsync(umbrella.Key, stop), cancellationToken)).Where(a => a.From.ModuleId is null || a.From.ModuleId == umbrella.Key).ToList();
        foreach (var module in modules.Where(m => m != umbrella.Key))
            gathered.AddRange(await panels.AskAsync([module], (panel, stop) => panel.LoadAsync(module, stop), cancellationToken));
        var shown = await dashboard.AskAsync(modules, (panel, stop) => panel.LoadAsync(stop), cancellationToken);
        return [.. gathered.Select(GatheredPanel.Of).Concat(shown.Select(GatheredPanel.Of)).OrderBy(panel => panel.Value?.Order ?? int.MaxValue)];
    }

    private async Task<IReadOnlyList<WorkPlanInfo>> PlansAsync(UmbrellaInfo umbrella, CancellationToken cancellationToken)
    {
        var all = new List<WorkPlanInfo>();
        foreach (var key in umbrella.Gathers)
            all.AddRange(await plans.OfThemeAsync(key, cancellationToken));
        return all;
    }

    private async Task<IReadOnlyList<AgendaEntry>> AgendaAsync(UmbrellaInfo umbrella, HashSet<string> modules, CancellationToken cancellationToken)
    {
        if (umbrella.Body is not { } body)
            return [];
        var answers = await agenda.AskAsync(modules, (source, stop) => source.FillAsync(new(body, null, clock.Today()), stop), cancellationToken);
        return [.. answers.SelectMany(a => a.Value ?? []).DistinctBy(e => (e.Subject.Kind, e.Subject.Id))];
    }

    private async Task<IReadOnlyList<CalendarEntry>> DatesAsync(HashSet<string> modules, CancellationToken cancellationToken)
    {
        var query = new CalendarQuery(clock.Today(), clock.Today().AddDays(DaysAhead));
        var answers = await calendar.AskAsync(modules, (source, stop) => source.ReadAsync(query, stop), cancellationToken);
        return [.. answers.SelectMany(a => a.Value ?? []).OrderBy(e => e.On).Take(NextDates)];
    }
}

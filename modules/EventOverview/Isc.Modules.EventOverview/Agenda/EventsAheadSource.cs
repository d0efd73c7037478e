using Isc.Agenda;
using Isc.Modules.EventOverview.Data;
using Isc.Modules.EventOverview.Text;
using Isc.Reporting;

namespace Isc.Modules.EventOverview.Agenda;

/// <summary>Events that are planned and not over on the day of a meeting, the next one first.</summary>
internal sealed class EventsAheadSource(EventOverviewDbContext context, IStringLocalizer<Texts> texts) : IAgendaSource
{
    private const int Most = 20;

    public string Key => "event-overview.events-ahead";

    public string Name => texts["Agenda_Source"];

    public async Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken) =>
        [.. (await context.ListedEvents.AsNoTracking().Where(r => r.State == ListedEventState.Planned && r.Until >= request.On).OrderBy(r => r.From).ThenBy(r => r.Id).Take(Most)
            .ToListAsync(cancellationToken)).Select(r => new AgendaEntry(
                new SourceRef("event", r.Id, $"/event-overview/events/{r.Id}"), r.Title, Languages.InEach(() => texts[$"State_{r.State}"])))];
}

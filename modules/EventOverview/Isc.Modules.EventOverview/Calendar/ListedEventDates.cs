using Isc.Calendar;
using Isc.Modules.EventOverview.Data;
using Isc.Reporting;

namespace Isc.Modules.EventOverview.Calendar;

/// <summary>Events whose days are known. Of a window nobody knows the day: it is in no calendar.</summary>
internal sealed class ListedEventDates(EventOverviewDbContext context) : ICalendarSource
{
    private const int Most = 500;

    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarQuery query, CancellationToken cancellationToken)
    {
        if (query.Body is not null || query.Account is not null || query.Theme is not (null or "event-overview"))
            return [];
        var found = await context.ListedEvents.AsNoTracking().Where(e => e.Lasts && e.From <= query.Until && e.Until >= query.From)
            .OrderBy(e => e.From).ThenBy(e => e.Id).Take(Most).ToListAsync(cancellationToken);
        return [.. found.Select(e => new CalendarEntry(new SourceRef("event", e.Id, $"/event-overview/events/{e.Id}"), e.Title, e.From)
        {
            Until = e.Until, Place = e.Place, Sequence = e.Version, Cancelled = e.State == ListedEventState.Cancelled,
        })];
    }
}

using Isc.Contributions;

namespace Isc.Calendar;

/// <summary>Puts dates of a kernel or module into calendars: deadlines, events, milestones. Meetings are there already.</summary>
public interface ICalendarSource : IContribution
{
    /// <summary>
    /// What falls between the days of the query, as far as the current actor may read it; empty where there is nothing. One that throws
    /// or takes over 2 s is left out of the calendar.
    /// </summary>
    Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarQuery query, CancellationToken cancellationToken);
}

using Isc.Access;
using Isc.Calendar;
using Isc.Data.Access;
using Isc.Meetings.Data;
using Isc.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Actions;

/// <summary>Due dates of actions that are not done, for calendars: an account's own, or those that a body follows up.</summary>
internal sealed class ActionDates(MeetingsDbContext context, ICurrentActor current) : ICalendarSource
{
    private const int Most = 500;

    private static readonly ActionState[] Open = [ActionState.Assigned, ActionState.Accepted, ActionState.InProgress, ActionState.Blocked];

    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarQuery query, CancellationToken cancellationToken)
    {
        // Of a theme's actions nothing is kept, and everybody's deadlines are nobody's calendar.
        if (query.Theme is not null || (query.Account is null && query.Body is null))
            return [];
        var due = await context.Actions.AsNoTracking().ReadableBy(current.Actor)
            .Where(a => Open.Contains(a.State) && a.Due >= query.From && a.Due <= query.Until
                && (query.Account == null || a.OwnerAccount == query.Account) && (query.Body == null || a.BodyKey == query.Body))
            .OrderBy(a => a.Due).ThenBy(a => a.Id).Take(Most).ToListAsync(cancellationToken);
        return [.. due.Select(a => new CalendarEntry(new SourceRef("action", a.Id, $"/meetings/actions/{a.Id}"), a.Text, a.Due!.Value) { Sequence = a.Version })];
    }
}

using Isc.Access;
using Isc.Calendar;
using Isc.Data.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Escalation.Outcomes;
using Isc.Escalation.Text;
using Isc.Organisation;
using Isc.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Escalation.Agenda;

/// <summary>
/// Until when running issues are to be decided. A feed holds no permissions: who reads what is internal may see that there are issues.
/// What is restricted is in no calendar.
/// </summary>
internal sealed class IssueDeadlines(EscalationDbContext context, Cases cases, IActors people, ICurrentActor current, IStringLocalizer<Texts> texts) : ICalendarSource
{
    private const int Most = 500;

    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarQuery query, CancellationToken cancellationToken)
    {
        if (!current.Actor.Readable.Contains(Classification.Internal))
            return [];
        var (from, until) = (query.From.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), query.Until.ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc));
        var issues = context.Issues.AsNoTracking().Include(i => i.Participants).ReadableBy(current.Actor)
            .Where(i => i.DueAt >= from && i.DueAt <= until && i.Class != Classification.Restricted
                && (query.Body == null || i.Body == query.Body) && (query.Theme == null || i.Theme == query.Theme));
        var found = await issues.Join(context.Entries.Where(e => e.LeftAt == null), i => i.Id, e => e.IssueId, (issue, entry) => new { issue, entry })
            .OrderBy(f => f.issue.DueAt).ThenBy(f => f.issue.Id).Take(Most).ToListAsync(cancellationToken);
        if (query.Account is not { } account)
            return [.. found.Select(f => EntryOf(f.issue))];
        var owner = (await people.AllAsync(cancellationToken)).FirstOrDefault(a => a.AccountId == account);
        var own = new List<CalendarEntry>();
        foreach (var row in found)
        {
            if (row.issue.RaisedBy == account || (owner is not null && (await cases.OfAsync(row.issue, row.entry, null, cancellationToken)).ActsForBody(owner)))
                own.Add(EntryOf(row.issue));
        }

        return own;
    }

    private CalendarEntry EntryOf(Issue issue) => new(
        Announcer.RefOf(issue), Languages.InEach(() => texts["Calendar_Due", issue.Reference, issue.Title.ToString()]), DateOnly.FromDateTime(issue.DueAt!.Value))
    {
        Sequence = issue.Version,
    };
}

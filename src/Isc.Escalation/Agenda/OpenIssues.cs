using Isc.Access;
using Isc.Agenda;
using Isc.Escalation.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using Isc.Escalation.Outcomes;
using Isc.Escalation.Text;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Escalation.Agenda;

/// <summary>The issues that the meeting body holds, soonest due first. What its chair alone decides is not for the meeting.</summary>
internal sealed class OpenIssues(EscalationDbContext context, Editions editions, ICurrentActor current, IStringLocalizer<Texts> texts) : IAgendaSource
{
    private const int Most = 100;

    public string Key => "escalation.open";

    public string Name => texts["Agenda_Source"];

    public async Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var found = await context.Issues.AsNoTracking().VisibleTo(current.Actor).Where(i => i.Body == request.Body && i.DueAt != null)
            .Join(context.Entries.Where(e => e.LeftAt == null), i => i.Id, e => e.IssueId, (issue, entry) => new { issue, entry.Ladder, entry.LadderEdition })
            .OrderBy(f => f.issue.DueAt).ThenBy(f => f.issue.Id).Take(Most).ToListAsync(cancellationToken);
        var entries = new List<AgendaEntry>();
        foreach (var (issue, ladder, edition) in found.Select(f => (f.issue, f.Ladder, f.LadderEdition)))
        {
            if ((await editions.LadderAsync(ladder, edition, cancellationToken)).At(issue.Level).Holder != Holder.Chair)
                entries.Add(EntryOf(issue));
        }

        return entries;
    }

    private AgendaEntry EntryOf(Issue issue)
    {
        var due = DateOnly.FromDateTime(issue.DueAt!.Value);
        return new(
            Announcer.RefOf(issue),
            Languages.InEach(() => $"{issue.Reference}: {issue.Title}"),
            Languages.InEach(() => texts["Agenda_Note", issue.Level, due.ToLongText()]),
            due);
    }
}

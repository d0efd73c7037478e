using Isc.Access;
using Isc.Bodies;
using Isc.Escalation.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Outcomes;
using Isc.Escalation.Text;
using Isc.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Escalation.Sections;

/// <summary>Issues that were running at the end of the cut-off, by the body that had them, with those past its limit.</summary>
internal sealed class RunningSection(EscalationDbContext context, ICurrentActor current, IBodyNames bodies, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "escalation.running";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var end = request.Period.AsOf.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var running = await context.Entries.AsNoTracking()
            .Where(e => e.EnteredAt < end && (e.LeftAt == null || e.LeftAt >= end))
            .Join(context.Issues.AsNoTracking().VisibleTo(current.Actor), e => e.IssueId, i => i.Id, (e, i) => new { Entry = e, Issue = i })
            .OrderBy(row => row.Entry.Level).ThenBy(row => row.Entry.Body).ThenBy(row => row.Entry.DecideDueAt).ThenBy(row => row.Issue.Id)
            .ToListAsync(cancellationToken);
        if (running.Count == 0)
            return [];
        var names = (await bodies.AllAsync(cancellationToken)).Values.ToDictionary(b => b.Key, b => b.Short, StringComparer.Ordinal);
        return
        [
            new Table(
                texts["Running_Caption"],
                [texts["Column_Body"], texts["Running_Count"], texts["Running_Late"]],
                [.. running.GroupBy(row => row.Entry.Body, StringComparer.Ordinal).Select(body => (IReadOnlyList<Phrase>)
                [
                    names.GetValueOrDefault(body.Key, body.Key),
                    Phrase.Format("{0}", Figure.Count("issues-running", body.Select(row => Announcer.RefOf(row.Issue)))),
                    Phrase.Format("{0}", Figure.Count("issues-late", body.Where(row => row.Entry.DecideDueAt < end).Select(row => Announcer.RefOf(row.Issue)))),
                ])]),
        ];
    }
}

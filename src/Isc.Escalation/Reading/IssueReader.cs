using Isc.Access;
using Isc.Data.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using Isc.Escalation.Life;
using Isc.Escalation.Parts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Isc.Escalation.Reading;

/// <summary>Reads one issue whole.</summary>
internal sealed class IssueReader(EscalationDbContext context, Cases cases, Editions editions, IssueParts parts, IReadLog log, ICurrentActor current, TimeProvider clock)
{
    /// <summary>The issue; null where there is none that the actor may read.</summary>
    public async Task<IssueDetail?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var issue = await context.Issues.AsNoTracking().Include(i => i.Participants).VisibleTo(current.Actor).SingleOrDefaultAsync(i => i.Id == id, cancellationToken)
            .NotedAsync(log, "escalation_issues", cancellationToken);
        return issue is null ? null : await DetailAsync(issue, cancellationToken);
    }

    private async Task<IssueDetail> DetailAsync(Issue issue, CancellationToken cancellationToken)
    {
        var id = issue.Id;
        var entries = await context.Entries.AsNoTracking().Where(e => e.IssueId == id).OrderBy(e => e.Sequence).ToListAsync(cancellationToken);
        var positions = await context.Positions.AsNoTracking().Where(p => p.IssueId == id).OrderBy(p => p.Office).ToListAsync(cancellationToken);
        var rulings = await context.Rulings.AsNoTracking().ReadableBy(current.Actor).Where(r => r.IssueId == id).OrderBy(r => r.At).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        // Who reads a restricted issue reads what was decided of it.
        if (issue.Class == Classification.Restricted)
            rulings = await context.Rulings.AsNoTracking().Where(r => r.IssueId == id).OrderBy(r => r.At).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        var links = await context.Links.AsNoTracking().Where(l => l.IssueId == id).OrderBy(l => l.Kind).ThenBy(l => l.Key).ToListAsync(cancellationToken);
        var now = clock.Second();
        var found = await cases.OfAsync(issue, entries.LastOrDefault(), rulings.LastOrDefault(r => r.SupersededBy is null), cancellationToken);
        var levels = new List<LevelEntryView>();
        foreach (var entry in entries)
            levels.Add(await EntryAsync(entry, now, cancellationToken));
        return new(
            id, issue.Version, issue.Reference, issue.Title, issue.Question, issue.Background, [.. issue.Options.Select(o => o.Text)], issue.Theme, issue.Sector,
            issue.Region, issue.Class, issue.Urgent, issue.State, issue.Level, issue.Body, issue.DueAt, issue.State != IssueState.Paused && issue.DueAt < now,
            issue.RaisedAt, issue.RaisedBy, levels, [.. positions.Select(p => new PositionView(p.Office, p.Text, p.At, p.Version))], [.. rulings.Select(ViewOf)],
            [.. links.Select(l => new LinkView(l.Kind, l.Key, l.Title, l.Path))], Named(issue, Part.Reader), Named(issue, Part.Recused),
            found.AllowedTo(current.Actor, now.ToInstant()), issue.Runs && current.Actor.May(EscalationPermissions.State), parts.MayEdit(issue), issue.Citation);
    }

    private async Task<LevelEntryView> EntryAsync(LevelEntry entry, DateTime now, CancellationToken cancellationToken)
    {
        var ladder = await editions.LadderAsync(entry.Ladder, entry.LadderEdition, cancellationToken);
        var time = await editions.TimeAsync(entry.Calendar, entry.CalendarEdition, cancellationToken);
        var until = (entry.LeftAt ?? now).ToInstant();
        // While it is paused, the pause reaches to its planned end.
        var worked = until <= entry.EnteredAt.ToInstant() ? Duration.Zero : time.Between(entry.EnteredAt.ToInstant(), until, entry.Pauses.ToIntervals());
        return new(
            entry.Level, ladder.At(entry.Level).Name, entry.Body, entry.EnteredAt, entry.AcknowledgeDueAt, entry.DecideDueAt, entry.AcknowledgedAt,
            [.. entry.Pauses.Select(p => new PauseView(p.From, p.Until, p.Reason))], entry.LeftAt,
            entry.Outcome is { } outcome ? char.ToLowerInvariant(outcome.ToString()[0]) + outcome.ToString()[1..] : null,
            entry.Reason, (int)(100 * worked.TotalMinutes / entry.DecideMinutes), entry.LeftAt is null ? entry.DecideDueAt < now : entry.Breached, entry.LeftBy);
    }

    private static IReadOnlyList<Guid> Named(Issue issue, Part part) => [.. issue.Participants.Where(p => p.Part == part).Select(p => p.AccountId)];

    private static RulingView ViewOf(Ruling r) => new(
        r.Id, r.Level, r.Body, r.At, r.Text, r.Reasons, r.Deciders, r.Dissent, r.Actions, r.Document, r.DecisionId, r.DecisionReference, r.SupersededBy);
}

using Isc.Access;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Outcomes;
using Isc.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Life;

/// <summary>Moves issues along the table, for people.</summary>
internal sealed class IssueMover(
    EscalationDbContext context, Cases cases, LevelSteps steps, Announcer announcer, IOrganisation organisation, ICurrentActor current, TimeProvider clock)
{
    /// <exception cref="DbUpdateConcurrencyException">The issue is no longer at <paramref name="version"/>.</exception>
    public async Task<MoveOutcome> MoveAsync(Guid id, IssueTrigger trigger, int version, MoveRequest request, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(id, cancellationToken) is not { } found)
            return new();
        // Before the state is judged: a client that saw another version is told so, not that its trigger is refused.
        if (found.Issue.Version != version)
            throw new DbUpdateConcurrencyException($"Issue {id} is at version {found.Issue.Version}, not {version}.");
        var (now, actor) = (clock.Second(), current.Actor);
        var rows = IssueLife.Find(found.Issue.State, trigger);
        if (rows.FirstOrDefault(r => found.Unmet(r, now.ToInstant()) == Guard.None) is not { } row)
            return new(Refused: true, Unmet: rows is [var first, ..] ? found.Unmet(first, now.ToInstant()) : Guard.None, Allowed: found.AllowedTo(actor, now.ToInstant()));
        if ((row.Who & found.Of(actor)) == Who.None || found.Barred(row, actor) != Guard.None)
            return new(Forbidden: true, Barred: found.Barred(row, actor));
        var offices = request.Ruling is null ? new HashSet<string>() : (await organisation.OfficesAsync(cancellationToken)).Select(o => o.Key).ToHashSet(StringComparer.Ordinal);
        if (MoveCheck.Of(row, request, found, offices, now.ToInstant()) is { Any: true } problems)
            return new(Problems: problems);
        await ApplyAsync(row, found, request, actor, now, cancellationToken);
        context.ExpectVersion(found.Issue, version);
        using (current.Use(actor, request.Reason))
            await context.SaveChangesAsync(cancellationToken);
        return new(found.Issue);
    }

    private async Task ApplyAsync(IssueTransition row, Case found, MoveRequest request, Actor actor, DateTime now, CancellationToken cancellationToken)
    {
        var (issue, entry) = (found.Issue, found.Entry);
        var me = actor.AccountId;
        if (entry is { LeftAt: null } && row.Step is Step.Up or Step.Down or Step.Leave)
            LevelSteps.Leave(issue, entry!, found.Time, OutcomeOf(row.Trigger), me, request.Reason, now);
        if (row.Step is Step.Enter or Step.Up or Step.Down)
            entry = await steps.EnterAsync(issue, LevelOf(row.Step, issue), entry, now, cancellationToken);
        await ChangeAsync(row, found, entry, request, me, now, cancellationToken);
        issue.State = row.To;
        // An issue's state is its version: a step that changes nothing else of it still counts.
        context.Entry(issue).Property(i => i.State).IsModified = true;
        await announcer.MovedAsync(found with { Entry = entry }, row, request.Reason, cancellationToken);
    }

    private async Task ChangeAsync(
        IssueTransition row, Case found, LevelEntry? entry, MoveRequest request, Guid? me, DateTime now, CancellationToken cancellationToken)
    {
        var issue = found.Issue;
        switch (row.Trigger)
        {
            case IssueTrigger.Acknowledge:
                (entry!.AcknowledgedAt, entry.AcknowledgedBy) = (now, me);
                break;
            case IssueTrigger.Pause:
                LevelSteps.Pause(issue, entry!, found.Time, request.Until!.Value, request.Reason!, me, now);
                break;
            case IssueTrigger.Resume:
                LevelSteps.Resume(issue, entry!, found.Ladder, found.Time, await DealtWithAsync(entry!.Id, cancellationToken), now);
                break;
            case IssueTrigger.Return:
                issue.Returns++;
                break;
            case IssueTrigger.Consent:
                entry!.ConsentedBy = me;
                break;
            case IssueTrigger.Appeal:
                (issue.Appealed, issue.DecidedAt) = (true, null);
                break;
            case IssueTrigger.Close:
                issue.ClosedAt = now;
                break;
            case IssueTrigger.Reopen:
                (issue.ClosedAt, issue.DecidedAt) = (null, null);
                break;
            case IssueTrigger.Decide or IssueTrigger.Correct:
                Rule(found, request.Ruling!, me, now);
                break;
        }
    }

    private void Rule(Case found, RulingRequest request, Guid? me, DateTime now)
    {
        var (issue, entry) = (found.Issue, found.Entry!);
        var ruling = new Ruling
        {
            IssueId = issue.Id,
            EntryId = entry.Id,
            Level = entry.Level,
            Body = entry.Body,
            Theme = issue.Theme,
            At = now,
            Text = request.Text!,
            Reasons = request.Reasons!,
            Deciders = [.. request.Deciders.Select(d => d.Trim())],
            Dissent = request.Dissent,
            Actions = [.. request.Actions.Select(a => new RulingAction(a.Text!, a.Office, a.Account, a.Due!.Value))],
            Document = request.Document,
            By = me,
            Class = issue.Class == Classification.Restricted ? Classification.Restricted : request.Class ?? issue.Class,
        };
        context.Add(ruling);
        if (found.Ruling is { } before && issue.DecidedAt is not null)
            before.SupersededBy = ruling.Id;
        issue.DecidedAt ??= now;
        announcer.Ruled(issue, ruling);
    }

    private async Task<IReadOnlySet<string>> DealtWithAsync(Guid entry, CancellationToken cancellationToken) =>
        (await context.Alarms.Where(a => a.EntryId == entry).Select(a => a.Kind).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);

    private static int LevelOf(Step step, Issue issue) => step switch
    {
        Step.Up => issue.Level + 1,
        Step.Down => issue.Level - 1,
        _ => Math.Max(issue.Level, 1),
    };

    private static EntryOutcome OutcomeOf(IssueTrigger trigger) => trigger switch
    {
        IssueTrigger.Return => EntryOutcome.Returned,
        IssueTrigger.Decide => EntryOutcome.Decided,
        IssueTrigger.Resolve => EntryOutcome.Resolved,
        IssueTrigger.Withdraw => EntryOutcome.Withdrawn,
        _ => EntryOutcome.Escalated,
    };
}

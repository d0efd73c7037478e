using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Escalation.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Sweep;

/// <summary>What the clock does to some issues, in one transaction. Everything is read again first: whoever moved an issue meanwhile was faster.</summary>
internal sealed class SweepBatch(EscalationDbContext context, Cases cases, LevelSteps steps, Announcer announcer)
{
    private static readonly TimeSpan Punctual = TimeSpan.FromMinutes(5);

    /// <summary>Returns how many were due.</summary>
    public async Task<int> DealWithAsync(IReadOnlyList<Guid> ids, DateTime now, CancellationToken cancellationToken)
    {
        var issues = await context.Issues.Include(i => i.Participants).Where(i => ids.Contains(i.Id) && i.NextAt <= now).ToListAsync(cancellationToken);
        var entries = (await context.Entries.Where(e => ids.Contains(e.IssueId) && e.LeftAt == null).ToListAsync(cancellationToken)).ToDictionary(e => e.IssueId);
        var entryIds = entries.Values.Select(e => e.Id).ToList();
        var alarms = (await context.Alarms.AsNoTracking().Where(a => entryIds.Contains(a.EntryId)).Select(a => new { a.EntryId, a.Kind }).ToListAsync(cancellationToken))
            .ToLookup(a => a.EntryId, a => a.Kind);
        foreach (var issue in issues)
        {
            var entry = entries[issue.Id];
            var found = await cases.OfAsync(issue, entry, null, cancellationToken);
            var dealtWith = alarms[entry.Id].ToHashSet(StringComparer.Ordinal);
            if (issue.State == IssueState.Paused)
                Resume(found, dealtWith, now);
            else
                await AlarmAsync(found, dealtWith, now, cancellationToken);
            context.Entry(issue).Property(i => i.NextAt).IsModified = true;
        }

        await context.SaveChangesAsync(cancellationToken);
        return issues.Count;
    }

    private static void Resume(Case found, HashSet<string> dealtWith, DateTime now)
    {
        LevelSteps.Resume(found.Issue, found.Entry!, found.Ladder, found.Time, dealtWith, now);
        found.Issue.State = found.Entry!.AcknowledgedAt is null ? IssueState.Open : IssueState.Acknowledged;
    }

    private async Task AlarmAsync(Case found, HashSet<string> dealtWith, DateTime now, CancellationToken cancellationToken)
    {
        var (issue, entry) = (found.Issue, found.Entry!);
        var schedule = new AlarmSchedule(entry, found.Ladder, found.Time);
        var pending = schedule.Pending(dealtWith, now.ToInstant());
        var rises = pending.Any(a => a.Kind == AlarmKind.Decide) && issue.Level < found.Ladder.Top;
        // However many moments were missed, people are told once.
        var told = pending.Count == 0 || rises ? 0 : await announcer.AlarmedAsync(found, pending.Any(a => IsLate(a.Kind)), cancellationToken);
        foreach (var (kind, at) in pending)
        {
            dealtWith.Add(kind);
            context.Add(new Alarm { EntryId = entry.Id, Kind = kind, DueAt = at.ToDateTimeUtc(), FiredAt = now, Late = now - at.ToDateTimeUtc() > Punctual, Told = told });
        }

        if (rises)
            await RiseAsync(found, now, cancellationToken);
        else
            issue.NextAt = schedule.Next(dealtWith, now.ToInstant()).ToDateTimeUtc();
    }

    private async Task RiseAsync(Case found, DateTime now, CancellationToken cancellationToken)
    {
        LevelSteps.Leave(found.Issue, found.Entry!, found.Time, EntryOutcome.TimedOut, null, null, now);
        var entry = await steps.EnterAsync(found.Issue, found.Issue.Level + 1, found.Entry, now, cancellationToken);
        found.Issue.State = IssueState.Open;
        await announcer.RoseAsync(await cases.OfAsync(found.Issue, entry, null, cancellationToken), cancellationToken);
    }

    private static bool IsLate(string kind) => kind is AlarmKind.Acknowledge or AlarmKind.Decide || AlarmKind.IsDaily(kind);
}

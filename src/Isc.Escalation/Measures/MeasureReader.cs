using Isc.Access;
using Isc.Data.Access;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Measures;

/// <summary>Computes the measures from the stays at levels, as far as the actor may see their issues.</summary>
internal sealed class MeasureReader(EscalationDbContext context, ICurrentActor current, TimeProvider clock)
{
    /// <param name="from">First day on which a stay ended; null for the beginning.</param>
    /// <param name="to">Last such day; null for today.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IssueMeasures> ReadAsync(DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        var (since, before) = (Start(from), Start(to?.AddDays(1)));
        var ended = context.Entries.AsNoTracking().Where(e => e.LeftAt != null);
        if (since is not null)
            ended = ended.Where(e => e.LeftAt >= since);
        if (before is not null)
            ended = ended.Where(e => e.LeftAt < before);
        // What is a draft has never been at a level.
        var readable = context.Issues.AsNoTracking().ReadableBy(current.Actor);
        var levels = await ended.Join(readable, e => e.IssueId, i => i.Id, (e, _) => e).GroupBy(e => e.Level).Select(g => new
        {
            Level = g.Key,
            Ended = g.Count(),
            Minutes = g.Sum(e => (long)e.WorkedMinutes!),
            Breached = g.Count(e => e.Breached),
            Decided = g.Count(e => e.Outcome == EntryOutcome.Decided),
        }).OrderBy(g => g.Level).ToListAsync(cancellationToken);
        var raised = readable.Where(i => i.State != IssueState.Draft);
        if (since is not null)
            raised = raised.Where(i => i.RaisedAt >= since);
        if (before is not null)
            raised = raised.Where(i => i.RaisedAt < before);
        var now = clock.Second();
        return new(
            from, to, [.. levels.Select(l => new LevelMeasure(l.Level, l.Ended, Math.Round(l.Minutes / 60.0 / l.Ended, 1), l.Breached, l.Decided))],
            await raised.CountAsync(cancellationToken),
            levels.Where(l => l.Level == 1).Sum(l => l.Decided), levels.Sum(l => l.Decided),
            await readable.CountAsync(i => i.DueAt < now && i.State != IssueState.Paused, cancellationToken));
    }

    private static DateTime? Start(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}

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
        var now = clock.Second();
        var levels = new SortedDictionary<int, LevelSums>();
        var (raised, overdue) = (0, 0);
        foreach (var issues in Parts())
        {
            foreach (var sums in await SumsAsync(ended, issues, cancellationToken))
                levels[sums.Level] = levels.TryGetValue(sums.Level, out var others) ? others.Plus(sums) : sums;
            raised += await issues.CountAsync(i => i.State != IssueState.Draft && (since == null || i.RaisedAt >= since) && (before == null || i.RaisedAt < before), cancellationToken);
            overdue += await issues.CountAsync(i => i.DueAt < now && i.State != IssueState.Paused, cancellationToken);
        }

        return new(
            from, to, [.. levels.Values.Select(l => new LevelMeasure(l.Level, l.Ended, Math.Round(l.Minutes / 60.0 / l.Ended, 1), l.Breached, l.Decided))],
            raised, levels.TryGetValue(1, out var first) ? first.Decided : 0, levels.Values.Sum(l => l.Decided), overdue);
    }

    // Of the classes that the actor reads whole an index tells all; of the few restricted ones each has to be looked at.
    private IEnumerable<IQueryable<Issue>> Parts()
    {
        var whole = current.Actor.Readable;
        yield return context.Issues.AsNoTracking().Where(i => whole.Contains(i.Class));
        if (!whole.Contains(Classification.Restricted))
            yield return context.Issues.AsNoTracking().Where(i => i.Sealed).ReadableBy(current.Actor);
    }

    // What is a draft has never been at a level.
    private static Task<List<LevelSums>> SumsAsync(IQueryable<LevelEntry> ended, IQueryable<Issue> issues, CancellationToken cancellationToken) => ended
        .Join(issues, e => e.IssueId, i => i.Id, (e, _) => e).GroupBy(e => e.Level).Select(g => new LevelSums(
            g.Key, g.Count(), g.Sum(e => (long)e.WorkedMinutes!), g.Count(e => e.Breached), g.Count(e => e.Outcome == EntryOutcome.Decided))).ToListAsync(cancellationToken);

    private static DateTime? Start(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    private sealed record LevelSums(int Level, int Ended, long Minutes, int Breached, int Decided)
    {
        public LevelSums Plus(LevelSums other) => new(Level, Ended + other.Ended, Minutes + other.Minutes, Breached + other.Breached, Decided + other.Decided);
    }
}

using Isc.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Reading;

/// <summary>The running issues by level, soonest due first.</summary>
internal sealed class Board(EscalationDbContext context, Editions editions, ICurrentActor current, TimeProvider clock)
{
    /// <summary>How many issues run, and how many of them are past their limit.</summary>
    public async Task<(int Running, int Overdue)> CountAsync(CancellationToken cancellationToken)
    {
        var now = clock.Second();
        var running = context.Issues.AsNoTracking().VisibleTo(current.Actor).Where(i => i.DueAt != null);
        return (await running.CountAsync(cancellationToken), await running.CountAsync(i => i.DueAt < now && i.State != IssueState.Paused, cancellationToken));
    }

    /// <param name="take">Most issues of a level.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<BoardLevel>> ReadAsync(int take, CancellationToken cancellationToken)
    {
        var now = clock.Second();
        var ladder = (await editions.LadderOfAsync(Shipped.Ladder, cancellationToken)).Rules;
        var running = context.Issues.AsNoTracking().VisibleTo(current.Actor).Where(i => i.DueAt != null);
        var counts = await running.GroupBy(i => new { i.Level, Overdue = i.DueAt < now && i.State != IssueState.Paused })
            .Select(g => new { g.Key.Level, g.Key.Overdue, Count = g.Count() }).ToListAsync(cancellationToken);
        var levels = new List<BoardLevel>();
        foreach (var number in ladder.Levels.Select(l => l.Number).Union(counts.Select(c => c.Level)).Order())
        {
            var of = counts.Where(c => c.Level == number).ToList();
            var rows = of.Count == 0 ? []
                : await IssueList.Rows(running.Where(i => i.Level == number).OrderBy(i => i.DueAt).ThenBy(i => i.Id).Take(take)).ToListAsync(cancellationToken);
            levels.Add(new(number, number <= ladder.Top ? ladder.At(number).Name : null, of.Sum(c => c.Count), of.Where(c => c.Overdue).Sum(c => c.Count),
                [.. rows.Select(r => r with { Overdue = r.State != IssueState.Paused && r.Due < now })]));
        }

        return levels;
    }
}

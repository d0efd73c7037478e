using Isc.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Life;

/// <summary>Reads issues together with what says who may do what with them.</summary>
internal sealed class Cases(EscalationDbContext context, Editions editions, ICurrentActor current)
{
    /// <summary>The case, followed for changes; null where there is none that the actor may read.</summary>
    public async Task<Case?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var issue = await context.Issues.Include(i => i.Participants).VisibleTo(current.Actor).SingleOrDefaultAsync(i => i.Id == id, cancellationToken);
        return issue is null ? null : await OfAsync(issue, cancellationToken);
    }

    /// <summary>The case of an issue that was read before.</summary>
    public async Task<Case> OfAsync(Issue issue, CancellationToken cancellationToken)
    {
        var entry = await context.Entries.Where(e => e.IssueId == issue.Id).OrderByDescending(e => e.Sequence).FirstOrDefaultAsync(cancellationToken);
        var ruling = issue.DecidedAt is null ? null
            : await context.Rulings.Where(r => r.IssueId == issue.Id && r.SupersededBy == null).OrderByDescending(r => r.At).FirstOrDefaultAsync(cancellationToken);
        return await OfAsync(issue, entry, ruling, cancellationToken);
    }

    /// <summary>The case of what was read before.</summary>
    public async Task<Case> OfAsync(Issue issue, LevelEntry? entry, Ruling? ruling, CancellationToken cancellationToken) => entry is null
        ? new(issue, null, (await editions.LadderOfAsync(issue.Theme, cancellationToken)).Rules,
            await editions.TimeAsync(Shipped.Calendar, Shipped.Number, cancellationToken), ruling)
        : new(issue, entry, await editions.LadderAsync(entry.Ladder, entry.LadderEdition, cancellationToken),
            await editions.TimeAsync(entry.Calendar, entry.CalendarEdition, cancellationToken), ruling);
}

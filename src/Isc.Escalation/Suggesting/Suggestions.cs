using Isc.Access;
using Isc.Contributions;
using Isc.Escalation.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Suggesting;

/// <summary>What registers suggest: overdue for more than 20 working days, readable by the actor, and no issue yet. Offered, never raised.</summary>
internal sealed class Suggestions(
    IContributions<IIssueSource> sources, EscalationDbContext context, Editions editions, ICurrentActor current, TimeProvider clock)
{
    private const int Days = 20;

    /// <summary>What the actor could raise, longest overdue first.</summary>
    public async Task<IReadOnlyList<IssueSuggestion>> ReadAsync(CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        if (!actor.May(EscalationPermissions.Raise))
            return [];
        var calendar = (await editions.NewestCalendarAsync(Shipped.Calendar, cancellationToken))!;
        var time = await editions.TimeAsync(calendar.Key, calendar.Number, cancellationToken);
        var today = clock.Today();
        var answers = await sources.AskAsync((source, cancel) => source.SuggestAsync(cancel), cancellationToken);
        List<IssueSuggestion> offered = [.. answers.SelectMany(a => a.Value ?? [])
            .Where(s => time.DaysBetween(s.Due, today) > Days && actor.Readable.Contains(s.Class)
                && actor.May(EscalationPermissions.Raise, new() { Scopes = [new(ScopeKind.Theme, s.Theme)], Class = s.Class }))];
        var ids = offered.Select(s => (Guid?)s.Subject.Id).ToList();
        // One that the actor may not see takes nothing away.
        var raised = await context.Issues.VisibleTo(actor).Where(i => ids.Contains(i.SourceId)).Select(i => i.SourceId).ToListAsync(cancellationToken);
        return [.. offered.Where(s => !raised.Contains(s.Subject.Id)).OrderBy(s => s.Due).ThenBy(s => s.Subject.Id)];
    }
}

using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Outcomes;

/// <summary>Reads outcomes of items that the actor may see.</summary>
internal sealed class OutcomeReader(MeetingsDbContext context, ICurrentActor current)
{
    /// <summary>Those of a meeting, item by item, each in the order in which it was noted.</summary>
    public async Task<IReadOnlyList<OutcomeView>> OfMeetingAsync(Guid meeting, CancellationToken cancellationToken) =>
        await ViewsAsync(context.Outcomes.AsNoTracking().Where(o => o.MeetingId == meeting), cancellationToken);

    public async Task<OutcomeView?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await ViewsAsync(context.Outcomes.AsNoTracking().Where(o => o.Id == id), cancellationToken)).SingleOrDefault();

    private async Task<IReadOnlyList<OutcomeView>> ViewsAsync(IQueryable<Outcome> outcomes, CancellationToken cancellationToken)
    {
        var rows = await outcomes.Where(o => !o.Withdrawn)
            .Join(context.AgendaItems.AsNoTracking().VisibleTo(current.Actor), o => o.ItemId, i => i.Id, (o, i) => new { Outcome = o, i.State })
            .Join(context.Meetings.AsNoTracking().VisibleTo(current.Actor), row => row.Outcome.MeetingId, m => m.Id, (row, _) => row)
            .OrderBy(row => row.Outcome.ItemId).ThenBy(row => row.Outcome.Place)
            .ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.Outcome.DecisionId).OfType<Guid>().ToList();
        var references = ids.Count == 0 ? [] : await context.Decisions.AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Reference, cancellationToken);
        return [.. rows.Select(row => Of(row.Outcome, row.State, references))];
    }

    private OutcomeView Of(Outcome o, AgendaItemState state, Dictionary<Guid, string> references) => new(
        o.Id, o.Version, o.ItemId, o.MeetingId, Kebab<OutcomeKind>.Of(o.Kind), o.Text, o.Subject?.Title, o.Subject?.Record.Id,
        o.Decision is not { } decision ? null : new(
            o.DecisionId, o.DecisionId is { } id ? references.GetValueOrDefault(id) : null, Kebab<DecisionKind>.Of(decision.Kind), decision.Reasons, decision.LegalBasis,
            [.. decision.Requests.Select(RequestDetail.Of)], decision.Themes, decision.Bodies, decision.Supersedes),
        o.Action is not { } action ? null : new(
            o.ActionId, action.Office, current.Actor.Readable.Contains(Classification.Internal) ? action.Account : null, action.Due, Kebab<ActionPriority>.Of(action.Priority)),
        state == AgendaItemState.Discussing);
}

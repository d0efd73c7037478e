using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Machines;
using Isc.Meetings.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Agenda;

/// <summary>Moves items along their table.</summary>
internal sealed class AgendaMover(
    MeetingsDbContext context, AgendaReader reader, AgendaCarrier carrier, OutcomeSettler settler, AgendaMail mail, ICurrentActor current)
{
    /// <exception cref="DbUpdateConcurrencyException">The item is no longer at <paramref name="version"/>.</exception>
    public async Task<Result<AgendaItemView>> MoveAsync(
        Guid id, AgendaItemTrigger trigger, int version, AgendaMoveRequest request, CancellationToken cancellationToken)
    {
        var wrong = new Problems().Refuse(request.Reason?.Length > Limits.Reason, "reason", "Problem_TooLong", Limits.Reason)
            .Refuse(trigger is AgendaItemTrigger.Decline or AgendaItemTrigger.Withdraw && string.IsNullOrWhiteSpace(request.Reason), "reason", "Problem_Missing");
        if (wrong.Any)
            return new(Problems: wrong);
        var result = await context.UntilSavedAsync(async () =>
        {
            using var why = current.Use(current.Actor, request.Reason);
            return await TryAsync(id, trigger, version, request, cancellationToken);
        });
        return result ?? new(await reader.FindAsync(id, cancellationToken));
    }

    // Null where it was saved.
    private async Task<Result<AgendaItemView>?> TryAsync(
        Guid id, AgendaItemTrigger trigger, int version, AgendaMoveRequest request, CancellationToken cancellationToken)
    {
        var item = await context.AgendaItems.VisibleTo(current.Actor).SingleOrDefaultAsync(i => i.Id == id, cancellationToken);
        if (item is null)
            return new();
        // Before the state is judged: a client that saw another version is told so, not that its trigger is refused.
        if (item.Version != version)
            throw new DbUpdateConcurrencyException($"Item {id} is at version {item.Version}, not {version}.");
        if (AgendaItemLife.Machine.Find(item.State, trigger) is not { } row)
            return new(Refused: Plain.Refused(AgendaItemLife.Machine.Name, Kebab<AgendaItemState>.Of(item.State)));
        if (row.Relation != Relation.None && !AgendaViews.Stands(current.Actor, item, row.Relation))
            return new(Forbidden: true);
        var problems = await EffectAsync(item, row.Trigger, request, cancellationToken);
        if (problems.Any)
            return new(Problems: problems);
        item.State = row.To;
        item.Reason = request.Reason ?? item.Reason;
        await context.SaveChangesAsync(cancellationToken);
        return null;
    }

    private Task<Problems> EffectAsync(AgendaItem item, AgendaItemTrigger trigger, AgendaMoveRequest request, CancellationToken cancellationToken) => trigger switch
    {
        AgendaItemTrigger.Accept => AcceptAsync(item, request, cancellationToken),
        AgendaItemTrigger.Decline => Told(item, trigger, request.Reason),
        AgendaItemTrigger.Open => OpenAsync(item, cancellationToken),
        AgendaItemTrigger.Settle => settler.SettleAsync(item, cancellationToken),
        AgendaItemTrigger.CarryOver => carrier.CarryAsync(item, request, cancellationToken),
        _ => Task.FromResult(new Problems()),
    };

    private async Task<Problems> AcceptAsync(AgendaItem item, AgendaMoveRequest request, CancellationToken cancellationToken)
    {
        var meeting = (request.Meeting ?? item.MeetingId) is { } wanted
            ? await context.Meetings.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == wanted && m.BodyKey == item.BodyKey, cancellationToken)
            : null;
        var problems = new Problems().Refuse(meeting is null || !AgendaEditor.TakesItems(meeting.State), "meeting", "Problem_NoMeeting");
        if (problems.Any)
            return problems;
        var waiting = await context.AgendaItems.Where(i => i.BodyKey == item.BodyKey && i.MeetingId == item.MeetingId).ToListAsync(cancellationToken);
        if (item.MeetingId != meeting!.Id)
        {
            item.ParentId = null;
            AgendaPlaces.Put(item, await carrier.TopOfAsync(item.BodyKey, meeting.Id, cancellationToken), null);
        }

        // What waits under it comes along.
        foreach (var taken in new AgendaTree(waiting).Branch(item).Where(i => i.State == AgendaItemState.Proposed))
        {
            (taken.MeetingId, taken.State) = (meeting.Id, AgendaItemState.Planned);
            if (AgendaEditor.IsFixed(meeting.State))
                taken.Kind = AgendaItemKind.Late;
        }

        return await Told(item, AgendaItemTrigger.Accept, null);
    }

    private async Task<Problems> OpenAsync(AgendaItem item, CancellationToken cancellationToken) => new Problems().Refuse(
        !await context.Meetings.AnyAsync(m => m.Id == item.MeetingId && m.State == MeetingState.InProgress, cancellationToken), "meeting", "Problem_NotInProgress");

    private Task<Problems> Told(AgendaItem item, AgendaItemTrigger trigger, string? reason)
    {
        mail.TellProposer(item, trigger, reason);
        return Task.FromResult(new Problems());
    }
}

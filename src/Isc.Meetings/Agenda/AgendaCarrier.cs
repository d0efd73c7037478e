using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Agenda;

/// <summary>Takes items to another meeting of the body, or to its backlog.</summary>
internal sealed class AgendaCarrier(MeetingsDbContext context, AgendaReader reader, ICurrentActor current)
{
    /// <summary>From here on a decision or an issue is asked for instead of another delay.</summary>
    public const int Often = 3;

    /// <summary>Copies the item with what is unsettled under it; what is copied counts one more delay and is itself carried over.</summary>
    public async Task<Problems> CarryAsync(AgendaItem item, AgendaMoveRequest request, CancellationToken cancellationToken)
    {
        var (target, problems) = await TargetAsync(item, request, cancellationToken);
        if (problems.Any)
            return problems;
        var agenda = await context.AgendaItems.Where(i => i.MeetingId == item.MeetingId && i.BodyKey == item.BodyKey).ToListAsync(cancellationToken);
        var branch = new AgendaTree(agenda).Branch(item).Where(i => i.IsUnsettled).ToList();
        await CopyAsync(branch, target, carried: true, cancellationToken);
        foreach (var under in branch.Where(i => i.Id != item.Id))
            under.State = AgendaItemState.CarriedOver;
        return problems;
    }

    /// <summary>Puts a fresh item like this one, and like what stands under it, onto another agenda; this one stays.</summary>
    public async Task<Result<AgendaItemView>> DuplicateAsync(Guid id, AgendaMoveRequest request, CancellationToken cancellationToken)
    {
        var item = await context.AgendaItems.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(i => i.Id == id, cancellationToken);
        if (item is null)
            return new();
        var (target, problems) = await TargetAsync(item, request, cancellationToken);
        if (problems.Any)
            return new(Problems: problems);
        var agenda = await context.AgendaItems.AsNoTracking().Where(i => i.MeetingId == item.MeetingId && i.BodyKey == item.BodyKey).ToListAsync(cancellationToken);
        var copy = await CopyAsync([.. new AgendaTree(agenda).Branch(item).Where(i => i.IsNumbered)], target, carried: false, cancellationToken);
        if (copy is null)
            return new(Refused: Plain.Refused(AgendaItemLife.Machine.Name, Kebab<AgendaItemState>.Of(item.State)));
        await context.SaveChangesAsync(cancellationToken);
        return new(await reader.FindAsync(copy.Id, cancellationToken));
    }

    /// <summary>What carrying the item over, or duplicating it, would do; null where there is no such item.</summary>
    public async Task<(NextPreview? Preview, Problems Problems)> PreviewAsync(Guid id, bool duplicate, AgendaMoveRequest request, CancellationToken cancellationToken)
    {
        var item = await context.AgendaItems.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(i => i.Id == id, cancellationToken);
        if (item is null)
            return (null, new());
        var (target, problems) = await TargetAsync(item, request, cancellationToken);
        var agenda = await context.AgendaItems.AsNoTracking().VisibleTo(current.Actor)
            .Where(i => i.MeetingId == item.MeetingId && i.BodyKey == item.BodyKey).ToListAsync(cancellationToken);
        var branch = new AgendaTree(agenda).Branch(item).Where(i => duplicate ? i.IsNumbered : i.IsUnsettled);
        var carried = duplicate ? 0 : item.Carried + 1;
        return (new(target?.Id, target?.Number, target?.From, [.. branch.Select(i => i.Title)], carried, carried >= Often,
            target is not null && AgendaEditor.IsFixed(target.State)), problems);
    }

    /// <summary>Where an item would go: the meeting asked for, the next of the series that still takes items, or the backlog.</summary>
    public async Task<(Meeting? Meeting, Problems Problems)> TargetAsync(AgendaItem item, AgendaMoveRequest request, CancellationToken cancellationToken)
    {
        if (request.Backlog)
            return (null, new());
        var meetings = context.Meetings.AsNoTracking().VisibleTo(current.Actor)
            .Where(m => m.BodyKey == item.BodyKey && m.Id != item.MeetingId && m.State != MeetingState.Held && m.State != MeetingState.Cancelled);
        if (request.Meeting is { } wanted)
        {
            var asked = await meetings.SingleOrDefaultAsync(m => m.Id == wanted, cancellationToken);
            return (asked, new Problems().Refuse(asked is null, "meeting", "Problem_NoMeeting"));
        }

        var from = await context.Meetings.AsNoTracking().SingleOrDefaultAsync(m => m.Id == item.MeetingId, cancellationToken);
        return (await meetings.Where(m => from == null || (m.SeriesId == from.SeriesId && m.From >= from.From))
            .OrderBy(m => m.From).ThenBy(m => m.Rank).ThenBy(m => m.Id).FirstOrDefaultAsync(cancellationToken), new());
    }

    /// <summary>The items at the top of an agenda or backlog, in their order.</summary>
    public async Task<IReadOnlyList<AgendaItem>> TopOfAsync(string body, Guid? meeting, CancellationToken cancellationToken) =>
        await context.AgendaItems.Where(i => i.BodyKey == body && i.MeetingId == meeting && i.ParentId == null).OrderBy(i => i.Place).ThenBy(i => i.Id).ToListAsync(cancellationToken);

    // The first of the branch goes to the end of the agenda; the others stay under their copies, or at the top where theirs is settled.
    private async Task<AgendaItem?> CopyAsync(IReadOnlyList<AgendaItem> branch, Meeting? target, bool carried, CancellationToken cancellationToken)
    {
        if (branch.Count == 0)
            return null;
        var top = (await TopOfAsync(branch[0].BodyKey, target?.Id, cancellationToken)).ToList();
        var copies = new Dictionary<Guid, AgendaItem>();
        foreach (var old in branch)
        {
            var parent = old.ParentId is { } over && copies.TryGetValue(over, out var copied) ? copied : null;
            var copy = Of(old, target, carried);
            copy.ParentId = parent?.Id;
            copy.Place = old.Place;
            if (parent is null)
            {
                AgendaPlaces.Put(copy, top, null);
                top.Add(copy);
            }

            context.Add(copies[old.Id] = copy);
        }

        return copies[branch[0].Id];
    }

    // A standing item comes by itself: what is carried over of one is what its sources gave it.
    private AgendaItem Of(AgendaItem old, Meeting? target, bool carried) => new()
    {
        BodyKey = old.BodyKey,
        MeetingId = target?.Id,
        Kind = KindOf(old, target, carried),
        State = target is null ? AgendaItemState.Proposed : AgendaItemState.Planned,
        Title = old.Title,
        Presenter = old.Presenter,
        Expected = old.Expected,
        Minutes = old.Minutes,
        Class = old.Class,
        Sources = carried && old.Filled is not null ? [] : old.Sources,
        Filled = carried ? old.Filled : null,
        Documents = [.. old.Documents.Select(d => d with { Snapshot = null })],
        CarriedFrom = carried ? old.Id : null,
        Carried = carried ? old.Carried + 1 : 0,
        ProposedBy = carried ? old.ProposedBy : current.Actor.AccountId,
    };

    private static AgendaItemKind KindOf(AgendaItem old, Meeting? target, bool carried) =>
        target is not null && AgendaEditor.IsFixed(target.State) ? AgendaItemKind.Late
        : old.Kind == AgendaItemKind.Late || (carried && old.Kind == AgendaItemKind.Standing) ? AgendaItemKind.Normal
        : old.Kind;
}

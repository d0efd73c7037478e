using System.Globalization;
using Isc.Access;
using Isc.Agenda;
using Isc.Data.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Agenda;

/// <summary>Reads agendas and backlogs, as far as the actor may.</summary>
internal sealed class AgendaReader(MeetingsDbContext context, AgendaFiller filler, AgendaPapers papers, IReadLog log, ICurrentActor current)
{
    /// <summary>The agenda of a meeting; null where there is none that the actor may read.</summary>
    public async Task<AgendaView?> ReadAsync(Guid meeting, CancellationToken cancellationToken)
    {
        var found = await context.Meetings.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == meeting, cancellationToken)
            .NotedAsync(log, "meetings_meetings", cancellationToken);
        return found is null ? null : await ReadAsync(found, null, cancellationToken);
    }

    private async Task<AgendaView> ReadAsync(Meeting meeting, Guid? filled, CancellationToken cancellationToken)
    {
        var items = await context.AgendaItems.AsNoTracking().VisibleTo(current.Actor).Where(i => i.MeetingId == meeting.Id).ToListAsync(cancellationToken);
        var tree = new AgendaTree(items);
        var live = await LiveAsync(meeting, items.Where(i => filled is null || i.Id == filled), cancellationToken);
        var documents = await papers.OfAsync(items, cancellationToken);
        var length = LengthOf(meeting);
        return new(meeting.Id, Kebab<MeetingState>.Of(meeting.State), tree.Minutes, length, length is { } minutes ? Math.Max(0, tree.Minutes - minutes) : 0,
            [.. tree.InOrder(meeting.Class).Select(row => AgendaViews.Of(
                row, tree.MinutesOf(row.Item), row.Item.Filled ?? live.GetValueOrDefault(row.Item.Id), [.. documents[row.Item.Id]], current.Actor))]);
    }

    public async Task<AgendaItemView?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var item = await context.AgendaItems.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(i => i.Id == id, cancellationToken).NotedAsync(log, "meetings_agenda_items", cancellationToken);
        if (item is null)
            return null;
        if (item.MeetingId is not { } of)
            return (await ViewsAsync([item], cancellationToken)).Single();
        var meeting = await context.Meetings.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == of, cancellationToken);
        // Its number and place are those of the whole; no sources are asked but its own.
        return meeting is null ? null : (await ReadAsync(meeting, id, cancellationToken)).Items.SingleOrDefault(i => i.Id == id);
    }

    /// <summary>What waits for a meeting of the body, in its order.</summary>
    public async Task<IReadOnlyList<AgendaItemView>> BacklogAsync(string body, CancellationToken cancellationToken)
    {
        var items = await context.AgendaItems.AsNoTracking().VisibleTo(current.Actor)
            .Where(i => i.BodyKey == body && i.MeetingId == null && i.State == AgendaItemState.Proposed)
            .OrderBy(i => i.Place).ThenBy(i => i.Id).Take(Limits.Items).ToListAsync(cancellationToken);
        return await ViewsAsync(items, cancellationToken);
    }

    private async Task<IReadOnlyList<AgendaItemView>> ViewsAsync(IReadOnlyList<AgendaItem> items, CancellationToken cancellationToken)
    {
        var tree = new AgendaTree(items);
        var documents = await papers.OfAsync(items, cancellationToken);
        return [.. tree.InOrder(Classification.Restricted).Select(row => AgendaViews.Of(
            row with { Number = null }, tree.MinutesOf(row.Item), row.Item.Filled, [.. documents[row.Item.Id]], current.Actor))];
    }

    // Once the agenda is fixed, what it holds is kept with the items.
    private async Task<IReadOnlyDictionary<Guid, FilledAgenda>> LiveAsync(Meeting meeting, IEnumerable<AgendaItem> items, CancellationToken cancellationToken) =>
        meeting.State is MeetingState.Draft or MeetingState.Announced && items.Where(i => i.Filled is null && i.Sources.Count > 0).ToList() is { Count: > 0 } open
            ? await filler.FillAsync(await RequestAsync(meeting, cancellationToken), open, cancellationToken)
            : new Dictionary<Guid, FilledAgenda>();

    /// <summary>What the sources of a meeting's agenda are asked.</summary>
    public async Task<AgendaRequest> RequestAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var before = await context.Meetings.AsNoTracking()
            .Where(m => m.SeriesId == meeting.SeriesId && m.State == MeetingState.Held && m.Id != meeting.Id
                && (m.From < meeting.From || (m.From == meeting.From && m.Rank < meeting.Rank)))
            .OrderByDescending(m => m.From).ThenByDescending(m => m.Rank).Select(m => (DateOnly?)m.Until).FirstOrDefaultAsync(cancellationToken);
        return new(meeting.BodyKey, before, meeting.From);
    }

    private static int? LengthOf(Meeting meeting) =>
        meeting is { StartsAt: { } starts, EndsAt: { } ends } && TimeOf(ends) > TimeOf(starts)
            ? (int)(TimeOf(ends) - TimeOf(starts)).TotalMinutes
            : null;

    private static TimeOnly TimeOf(string time) => TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture);
}

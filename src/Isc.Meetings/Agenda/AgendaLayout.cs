using Isc.Library;
using Isc.Meetings.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Agenda;

/// <summary>Puts a series' standing items onto agendas, and fixes what agendas hold. The caller saves.</summary>
internal sealed class AgendaLayout(MeetingsDbContext context, AgendaReader reader, AgendaFiller filler, ILibrary library, TimeProvider clock)
{
    /// <summary>Adds the standing items of the series that the agenda does not have yet, before all others.</summary>
    public async Task<List<AgendaItem>> LayAsync(Meeting meeting, MeetingSeries series, CancellationToken cancellationToken)
    {
        var items = await context.AgendaItems.Where(i => i.MeetingId == meeting.Id).ToListAsync(cancellationToken);
        foreach (var (i, standing) in series.StandingItems.Where(s => s.StandsAt(meeting.When) && items.All(item => item.StandingKey != s.Key)).ToList().Index())
        {
            var item = Of(standing, meeting);
            AgendaPlaces.Put(item, new AgendaTree(items).Under(null), i + 1);
            context.Add(item);
            items.Add(item);
        }

        return items;
    }

    /// <summary>Lays the agenda out and keeps what its sources give and its documents are today.</summary>
    public async Task<IReadOnlyList<AgendaItem>> FixAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var series = await context.Series.AsNoTracking().SingleAsync(s => s.Id == meeting.SeriesId, cancellationToken);
        var items = await LayAsync(meeting, series, cancellationToken);
        var open = items.Where(i => i is { Filled: null, Sources.Count: > 0 }).ToList();
        if (open.Count > 0)
        {
            var filled = await filler.FillAsync(await reader.RequestAsync(meeting, cancellationToken), open, cancellationToken);
            foreach (var item in open)
                item.Filled = filled[item.Id];
        }

        await KeepDocumentsAsync(items, cancellationToken);
        return items;
    }

    private async Task KeepDocumentsAsync(IReadOnlyList<AgendaItem> items, CancellationToken cancellationToken)
    {
        var living = items.SelectMany(i => i.Documents).Where(d => d.Snapshot is null).Select(d => d.Document).ToHashSet();
        if (living.Count == 0)
            return;
        var found = (await library.FindManyAsync(living, cancellationToken)).ToDictionary(d => d.Id);
        foreach (var item in items.Where(i => i.Documents.Any(d => d.Snapshot is null)))
            item.Documents = [.. item.Documents.Select(d =>
                d.Snapshot is null && found.TryGetValue(d.Document, out var document) ? d with { Snapshot = AgendaEditor.SnapshotOf(document, clock.Today()) } : d)];
    }

    private static AgendaItem Of(StandingItem standing, Meeting meeting) => new()
    {
        BodyKey = meeting.BodyKey,
        MeetingId = meeting.Id,
        Kind = AgendaItemKind.Standing,
        State = AgendaItemLife.Machine.Find(null, AgendaItemTrigger.Plan)!.To,
        Title = standing.Text,
        Minutes = standing.Minutes,
        Class = standing.Class > meeting.Class ? standing.Class : meeting.Class,
        StandingKey = standing.Key,
        Sources = standing.Sources ?? [],
    };
}

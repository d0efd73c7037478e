using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Patterns;

/// <summary>Series and what their patterns give. A pattern stands, for each reader, until a meeting that they may see has taken its place.</summary>
internal sealed class SeriesReader(MeetingsDbContext context, ICurrentActor current)
{
    public async Task<IReadOnlyList<SeriesDetail>> ListAsync(string? body, CancellationToken cancellationToken) =>
        [.. (await Readable().Where(s => body == null || s.BodyKey == body).OrderBy(s => s.BodyKey).ThenBy(s => s.Key).ToListAsync(cancellationToken)).Select(s => SeriesDetail.Of(s, current.Actor))];

    public async Task<SeriesDetail?> FindAsync(string key, CancellationToken cancellationToken) =>
        await Readable().SingleOrDefaultAsync(s => s.Key == key, cancellationToken) is { } series ? SeriesDetail.Of(series, current.Actor) : null;

    /// <summary>The occurrences of one series between two days, cancelled and moved ones in their place.</summary>
    public async Task<IReadOnlyList<OccurrenceDetail>> OccurrencesAsync(string key, DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        if (await Readable().SingleOrDefaultAsync(s => s.Key == key, cancellationToken) is not { Pattern: { } pattern } series)
            return [];
        var opened = await OpenedAsync([series.Id], from, until, cancellationToken);
        return [.. PatternDays.Of(pattern, from, until).Concat(opened.Select(m => m.Occurrence!.Value)).Distinct().Order()
            .Select(day => DetailOf(pattern, day, opened.FirstOrDefault(m => m.Occurrence == day)))];
    }

    /// <summary>The days of all patterns, or of one body's, that nothing has taken the place of.</summary>
    public async Task<IReadOnlyList<VirtualMeeting>> VirtualAsync(string? body, DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        var series = await PatternedAsync(body, cancellationToken);
        var taken = (await OpenedAsync([.. series.Select(s => s.Id)], from, until, cancellationToken)).Select(m => (m.SeriesId, m.Occurrence!.Value)).ToHashSet();
        return [.. series.SelectMany(s => PatternDays.Of(s.Pattern!, from, until).Where(day => !taken.Contains((s.Id, day))).Select(day => new VirtualMeeting(s, day)))
            .OrderBy(v => v.Day).ThenBy(v => v.Series.Key, StringComparer.Ordinal)];
    }

    /// <summary>Series with a pattern, of one body or of all.</summary>
    public Task<List<MeetingSeries>> PatternedAsync(string? body, CancellationToken cancellationToken) =>
        Readable().Where(s => s.Pattern != null && (body == null || s.BodyKey == body)).ToListAsync(cancellationToken);

    private Task<List<Meeting>> OpenedAsync(IReadOnlyList<Guid> series, DateOnly from, DateOnly until, CancellationToken cancellationToken) => context.Meetings.AsNoTracking()
        .VisibleTo(current.Actor).Where(m => series.Contains(m.SeriesId) && m.Occurrence >= from && m.Occurrence <= until).ToListAsync(cancellationToken);

    private IQueryable<MeetingSeries> Readable()
    {
        var classes = current.Actor.Readable;
        return context.Series.AsNoTracking().Where(s => classes.Contains(s.Class));
    }

    private static OccurrenceDetail DetailOf(SeriesPattern pattern, DateOnly day, Meeting? meeting) => new(
        day, meeting?.OccursAt ?? pattern.StartsAt, meeting?.EndsAt ?? pattern.EndsAt, meeting?.Zone ?? pattern.Zone, meeting?.Id,
        meeting is null ? "virtual" : Kebab<MeetingState>.Of(meeting.State), meeting is not null && meeting.From != day ? meeting.From : null);
}

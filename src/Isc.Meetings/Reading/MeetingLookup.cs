using Isc.Access;
using Isc.Data.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Reading;

/// <summary>One meeting, as far as the actor may read it.</summary>
internal sealed class MeetingLookup(MeetingsDbContext context, IReadLog log, ICurrentActor current)
{
    public async Task<MeetingDetail?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var meeting = await context.Meetings.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == id, cancellationToken)
            .NotedAsync(log, "meetings_meetings", cancellationToken);
        return meeting is null ? null : await DetailOfAsync(meeting, cancellationToken);
    }

    private async Task<MeetingDetail> DetailOfAsync(Meeting m, CancellationToken cancellationToken)
    {
        var series = await context.Series.AsNoTracking().SingleAsync(s => s.Id == m.SeriesId, cancellationToken);
        var attendance = await context.Attendance.AsNoTracking()
            .Where(a => a.SeriesId == m.SeriesId && (a.MeetingId == m.Id || (a.MeetingId == null && a.From <= m.From && a.Until >= m.Until)))
            .Select(a => new AttendanceDetail(a.OfficeId, Kebab<Presence>.Of(a.Presence), a.RepresentedBy, a.MeetingId != null, a.Citation))
            .ToListAsync(cancellationToken);
        var decisions = await context.Decisions.AsNoTracking().ReadableBy(current.Actor)
            .Where(d => d.MeetingId == m.Id).OrderBy(d => d.Ordinal)
            .ToListAsync(cancellationToken);
        return new(
            m.Id, m.Version, m.BodyKey, series.Key, m.Number, m.Title, m.From, m.Until, Kebab<DatePrecision>.Of(m.When.Precision), m.Timing,
            m.StartsAt, m.EndsAt, m.Zone, Kebab<MeetingState>.Of(m.State), Kebab<MeetingMode>.Of(m.Mode), m.Place, m.AnnouncedOn, m.MovedFrom,
            Kebab<Classification>.Of(m.Class), m.Citation,
            [.. MeetingLife.Machine.AllowedTo(current.Actor, m.State).Select(Kebab<MeetingTrigger>.Of)],
            [.. series.StandingItems.Where(item => item.StandsAt(m.When) && current.Actor.Readable.Contains(item.Class)).Select(item => item.Text)],
            attendance,
            [.. decisions.Select(d => new DecisionReference(d.Id, d.Reference, Kebab<DecisionKind>.Of(d.Kind), d.Text))],
            await NeighbourAsync(m, next: false, cancellationToken),
            await NeighbourAsync(m, next: true, cancellationToken),
            ArrangementsDetail.Of(m, current.Actor));
    }

    private async Task<Guid?> NeighbourAsync(Meeting m, bool next, CancellationToken cancellationToken)
    {
        var others = context.Meetings.AsNoTracking().VisibleTo(current.Actor).Where(o => o.SeriesId == m.SeriesId && o.Id != m.Id);
        var found = next
            ? others.Where(o => o.From > m.From || (o.From == m.From && o.Rank > m.Rank)).OrderBy(o => o.From).ThenBy(o => o.Rank).ThenBy(o => o.Id)
            : others.Where(o => o.From < m.From || (o.From == m.From && o.Rank < m.Rank)).OrderByDescending(o => o.From).ThenByDescending(o => o.Rank).ThenByDescending(o => o.Id);
        return await found.Select(o => (Guid?)o.Id).FirstOrDefaultAsync(cancellationToken);
    }
}

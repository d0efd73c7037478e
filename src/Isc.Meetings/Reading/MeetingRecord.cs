using Isc.Access;
using Isc.Data.Keeping;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Reporting;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Reading;

/// <summary>Counts the record: what was held, what is expected. Only what the actor may read.</summary>
internal sealed class MeetingRecord(MeetingsDbContext context, IKept kept, ICurrentActor current)
{
    // A chart shows no more.
    private const int MostWindows = 50;

    /// <summary>Meetings of a body in state Held whose whole window lies in the period, oldest first.</summary>
    public async Task<IReadOnlyList<CountedMeeting>> HeldAsync(string body, ReportPeriod period, CancellationToken cancellationToken)
    {
        var held = Visible().Where(m => m.BodyKey == body && m.State == MeetingState.Held && m.Until <= period.AsOf);
        if (period.Since is { } since)
            held = held.Where(m => m.From >= since);
        return await Ordered(held).ToListAsync(cancellationToken);
    }

    /// <summary>Meetings of a body that had been announced by the cut-off and lay wholly after it, next first.</summary>
    public async Task<IReadOnlyList<CountedMeeting>> PlannedAsync(string body, DateOnly asOf, CancellationToken cancellationToken) =>
        await Ordered(Visible().Where(m => m.BodyKey == body && m.AnnouncedOn <= asOf && m.From > asOf
            && m.State != MeetingState.Draft && m.State != MeetingState.Cancelled)).ToListAsync(cancellationToken);

    /// <summary>How many meetings <see cref="HeldAsync"/> would give.</summary>
    public Task<int> CountHeldAsync(string body, ReportPeriod period, CancellationToken cancellationToken)
    {
        var held = Visible().Where(m => m.BodyKey == body && m.State == MeetingState.Held && m.Until <= period.AsOf);
        return (period.Since is { } since ? held.Where(m => m.From >= since) : held).CountAsync(cancellationToken);
    }

    /// <summary>The last possible day of a body's latest meeting that was held; null where none was.</summary>
    public Task<DateOnly?> LastHeldAsync(string body, CancellationToken cancellationToken) => Visible()
        .Where(m => m.BodyKey == body && m.State == MeetingState.Held)
        .OrderByDescending(m => m.From).ThenByDescending(m => m.Rank).Select(m => (DateOnly?)m.Until).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Meetings of all bodies that are announced and not yet held or cancelled, next first.</summary>
    public Task<IReadOnlyList<CountedMeeting>> ExpectedAsync(int take, CancellationToken cancellationToken) => kept.ReadAsync(
        typeof(MeetingsDbContext), $"expected {take}", MeetingVisibility.ReadingKey(current.Actor), () => ReadExpectedAsync(take), cancellationToken);

    private async Task<IReadOnlyList<CountedMeeting>> ReadExpectedAsync(int take)
    {
        // State by state, so that the index gives each in order and nothing is sorted but the few that are taken.
        var expected = new List<CountedMeeting>();
        foreach (var state in new[] { MeetingState.Announced, MeetingState.Open, MeetingState.InProgress })
            expected.AddRange(await Ordered(Visible().Where(m => m.State == state)).Take(take).ToListAsync(CancellationToken.None));
        return [.. expected.OrderBy(m => m.When).ThenBy(m => m.Number).Take(take)];
    }

    /// <summary>Counts of meetings held, by body and window; windows inside one year are joined to that year.</summary>
    public async Task<IReadOnlyList<HeldWindow>> WindowsAsync(CancellationToken cancellationToken)
    {
        var held = Visible().Where(m => m.State == MeetingState.Held);
        var years = await held.Where(m => m.From.Year == m.Until.Year)
            .GroupBy(m => new { m.BodyKey, m.From.Year })
            .Select(g => new { g.Key.BodyKey, g.Key.Year, Meetings = g.Count() })
            .ToListAsync(cancellationToken);
        var wider = await held.Where(m => m.From.Year != m.Until.Year)
            .GroupBy(m => new { m.BodyKey, m.From, m.Until })
            .OrderByDescending(g => g.Key.From)
            .Select(g => new { g.Key.BodyKey, g.Key.From, g.Key.Until, Meetings = g.Count() })
            .Take(MostWindows)
            .ToListAsync(cancellationToken);
        return
        [
            .. years.Select(y => new HeldWindow(y.BodyKey, DateWindow.Year(y.Year), y.Meetings)),
            .. wider.Select(w => new HeldWindow(w.BodyKey, new(w.From, w.Until), w.Meetings)),
        ];
    }

    /// <summary>From the first to about the last day of the whole record; null while it is empty.</summary>
    public async Task<DateWindow?> SpanAsync(CancellationToken cancellationToken)
    {
        var first = await Visible().OrderBy(m => m.From).Select(m => (DateOnly?)m.From).FirstOrDefaultAsync(cancellationToken);
        // The latest to begin, since no index gives the latest to end.
        var last = await Visible().OrderByDescending(m => m.From).Select(m => (DateOnly?)m.Until).FirstOrDefaultAsync(cancellationToken);
        return first is null ? null : new(first.Value, last!.Value);
    }

    /// <summary>The series of a body, or of all bodies; those whose beginning is known first.</summary>
    public async Task<IReadOnlyList<MeetingSeries>> SeriesAsync(string? body, CancellationToken cancellationToken)
    {
        var all = await kept.ReadAsync(typeof(MeetingsDbContext), "series", "", ReadSeriesAsync, cancellationToken);
        return body is null ? all : [.. all.Where(s => s.BodyKey == body)];
    }

    private async Task<IReadOnlyList<MeetingSeries>> ReadSeriesAsync()
    {
        var series = await context.Series.AsNoTracking().ToListAsync(CancellationToken.None);
        return [.. series.OrderBy(s => s.Since ?? new(DateOnly.MaxValue, DateOnly.MaxValue)).ThenBy(s => s.Key, StringComparer.Ordinal)];
    }

    /// <summary>Who is recorded to have taken part in a body's meetings of the period.</summary>
    public async Task<IReadOnlyList<Attendance>> AttendanceAsync(string body, ReportPeriod period, CancellationToken cancellationToken)
    {
        var series = context.Series.Where(s => s.BodyKey == body).Select(s => s.Id);
        var rows = await context.Attendance.AsNoTracking()
            .Where(a => series.Contains(a.SeriesId) && a.Until <= period.AsOf
                && (a.MeetingId == null || Visible().Any(m => m.Id == a.MeetingId && m.State == MeetingState.Held)))
            .OrderBy(a => a.From).ThenBy(a => a.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Where(a => period.Holds(a.When))];
    }

    private IQueryable<Meeting> Visible() => context.Meetings.AsNoTracking().VisibleTo(current.Actor);

    private static IQueryable<CountedMeeting> Ordered(IQueryable<Meeting> meetings) => meetings
        .OrderBy(m => m.From).ThenBy(m => m.Rank).ThenBy(m => m.Id)
        .Select(m => new CountedMeeting(m.Id, m.BodyKey, m.Number, new DateWindow(m.From, m.Until), m.Timing));
}

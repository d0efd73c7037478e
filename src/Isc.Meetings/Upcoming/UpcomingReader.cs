using Isc.Access;
using Isc.Api;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Listing;
using Isc.Meetings.Patterns;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Upcoming;

/// <summary>The meetings of all bodies: what comes, and what a month holds.</summary>
internal sealed class UpcomingReader(MeetingsDbContext context, SeriesReader series, ICurrentActor current, TimeProvider clock)
{
    // A window that is open today began at most so long ago.
    private const int LongestWindow = 731;
    private const int Ahead = 366;

    // More meetings in a month than anyone reads on a page.
    private const int MostInMonth = 1_000;

    /// <summary>The page after <paramref name="after"/>, or the first, next meetings first. Days of patterns stand among them, a year ahead.</summary>
    public async Task<(IReadOnlyList<UpcomingMeeting> Items, string? Next)> NextAsync(UpcomingFilter filter, MeetingPosition? after, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var coming = Chosen(filter).Where(m => m.From >= today.AddDays(-LongestWindow) && m.Until >= today && m.State != MeetingState.Held);
        if (after is { } position)
            coming = coming.Where(m => m.From > position.From || (m.From == position.From && (m.Rank > position.Rank || (m.Rank == position.Rank && m.Id.CompareTo(position.Id) > 0))));
        var read = await coming.OrderBy(m => m.From).ThenBy(m => m.Rank).ThenBy(m => m.Id).Take(PageRequest.DefaultSize + 1).ToListAsync(cancellationToken);
        var more = read.Count > PageRequest.DefaultSize;
        var page = read.Take(PageRequest.DefaultSize).ToList();
        var (first, last) = (after?.From is { } from && from > today ? from : today, more ? page[^1].From : today.AddDays(Ahead));
        var given = await VirtualAsync(filter, first, last, cancellationToken);
        return ([.. page.Select(LineOf).Concat(given.Where(v => after is null || v.When.From > first)).OrderBy(m => m.Order)],
            more ? new MeetingPosition(page[^1].From, page[^1].Rank, page[^1].Id).ToCursor() : null);
    }

    /// <summary>What falls on the days of a month, markers of moved meetings included. Windows fall on no day.</summary>
    public async Task<IReadOnlyList<UpcomingMeeting>> MonthAsync(UpcomingFilter filter, DateOnly month, CancellationToken cancellationToken)
    {
        var (from, until) = (month, month.AddMonths(1).AddDays(-1));
        var held = await Chosen(filter).Where(m => m.From >= from && m.From <= until && m.Until == m.From)
            .OrderBy(m => m.From).Take(MostInMonth).ToListAsync(cancellationToken);
        var gone = (await Chosen(filter).Where(m => m.MovedFrom != null && m.From >= from.AddDays(-Ahead) && m.From <= until.AddDays(Ahead)).ToListAsync(cancellationToken))
            .Where(m => m.MovedFrom is { Precision: DatePrecision.Day } was && was.From >= from && was.From <= until && was != m.When);
        return [.. held.Select(LineOf), .. gone.Select(m => LineOf(m) with { When = m.MovedFrom!.Value, MovedTo = m.When }), .. await VirtualAsync(filter, from, until, cancellationToken)];
    }

    private IQueryable<Meeting> Chosen(UpcomingFilter filter)
    {
        var meetings = context.Meetings.AsNoTracking().VisibleTo(current.Actor);
        if (filter.Body is { } body)
            meetings = meetings.Where(m => m.BodyKey == body);
        if (filter.Region is { } region)
            meetings = meetings.Where(m => m.Region == region);
        if (filter.Mode is { } mode)
            meetings = meetings.Where(m => m.Mode == mode);
        return filter.Theme is { } theme ? meetings.OfTheme(context, theme) : meetings;
    }

    private async Task<IEnumerable<UpcomingMeeting>> VirtualAsync(UpcomingFilter filter, DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        // No pattern is for one region.
        if (filter.Region is not null)
            return [];
        return (await series.VirtualAsync(filter.Body, from, until, cancellationToken))
            .Where(v => filter.Mode is null || v.Series.Pattern!.Mode == filter.Mode)
            .Where(v => filter.Theme is not { } theme || ThemeMeetings.IsGroupOf(v.Series.BodyKey, theme))
            .Select(v => new UpcomingMeeting(
                null, v.Series.Key, v.Series.BodyKey, null, v.Series.Name, DateWindow.On(v.Day), v.Series.Pattern!.StartsAt, v.Series.Pattern.EndsAt,
                v.Series.Pattern.Zone, v.Series.Pattern.Mode, v.Series.Pattern.Place, null));
    }

    private static UpcomingMeeting LineOf(Meeting m) => new(
        m.Id, null, m.BodyKey, m.Number, m.Title, m.When, m.StartsAt, m.EndsAt, m.Zone, m.Mode, m.Place, m.State);
}

using Isc.Access;
using Isc.Bodies;
using Isc.Calendar;
using Isc.Contributions;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Patterns;
using Isc.Meetings.Upcoming;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Calendar;

/// <summary>The events of a calendar, as far as the actor may read them, in the current language.</summary>
internal sealed class CalendarReader(
    MeetingsDbContext context, SeriesReader series, EventMaker make, IBodyNames bodies, IContributions<ICalendarSource> sources, ICurrentActor current,
    TimeProvider clock)
{
    // A calendar is for what comes; of what was, the register tells.
    private const int DaysBack = 366;
    private const int DaysAhead = 731;
    private const int Most = 5_000;

    /// <summary>The event of one meeting; null where the actor may not read it, or its day is not known.</summary>
    public async Task<CalendarEvent?> OneAsync(Guid id, CancellationToken cancellationToken)
    {
        var meeting = await context.Meetings.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        return meeting is null ? null : make.Of(meeting, await bodies.FindAsync(meeting.BodyKey, cancellationToken), null);
    }

    public async Task<IReadOnlyList<CalendarEvent>> ReadAsync(CalendarScope scope, int? alarm, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var (from, until) = (today.AddDays(-DaysBack), today.AddDays(DaysAhead));
        var names = (await bodies.AllAsync(cancellationToken)).Values.ToDictionary(b => b.Key, StringComparer.Ordinal);
        var meetings = await Chosen(scope, from, until).OrderBy(m => m.From).ThenBy(m => m.Id).Take(Most).ToListAsync(cancellationToken);
        var patterned = await PatternedAsync(scope, cancellationToken);
        var opened = meetings.Where(m => m.Occurrence is not null && m.StartsAt is not null).ToLookup(m => m.SeriesId);
        return
        [
            .. patterned.Select(s => make.Of(s, names.GetValueOrDefault(s.BodyKey), until, opened[s.Id], alarm)).OfType<CalendarEvent>(),
            .. meetings.Select(m => make.Of(m, names.GetValueOrDefault(m.BodyKey), alarm)).OfType<CalendarEvent>(),
            .. (await EntriesAsync(scope, from, until, cancellationToken)).Select(make.Of),
        ];
    }

    // Of windows nobody knows the day: they are no events. What took the place of an occurrence is needed however old it is.
    private IQueryable<Meeting> Chosen(CalendarScope scope, DateOnly from, DateOnly until)
    {
        var meetings = context.Meetings.AsNoTracking().VisibleTo(current.Actor).Where(m => m.From == m.Until && (m.From >= from || m.Occurrence != null) && m.From <= until);
        if (scope.Gathered is { } gathered)
            return meetings.OfThemes(context, gathered, scope.Body);
        if (scope.Body is { } body)
            meetings = meetings.Where(m => m.BodyKey == body);
        return scope.Theme is { } theme ? meetings.OfTheme(context, theme) : meetings;
    }

    private async Task<IReadOnlyList<MeetingSeries>> PatternedAsync(CalendarScope scope, CancellationToken cancellationToken)
    {
        var all = await series.PatternedAsync(scope.Gathered is null ? scope.Body : null, cancellationToken);
        return [.. all.Where(s => IsIn(s.BodyKey, scope)).OrderBy(s => s.Key, StringComparer.Ordinal)];
    }

    private static bool IsIn(string body, CalendarScope scope) => scope switch
    {
        { Gathered: { } gathered } => body == scope.Body || gathered.Any(theme => ThemeMeetings.IsGroupOf(body, theme)),
        { Theme: { } theme } => ThemeMeetings.IsGroupOf(body, theme),
        _ => true,
    };

    private async Task<IEnumerable<CalendarEntry>> EntriesAsync(CalendarScope scope, DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        var query = new CalendarQuery(from, until) { Body = scope.Body, Theme = scope.Theme, Account = scope.Account };
        var answers = scope.Gathered is { } gathered
            ? await GatheredAsync(gathered, query, cancellationToken)
            : await sources.AskAsync((source, cancelled) => source.ReadAsync(query, cancelled), cancellationToken);
        return answers.Where(answer => answer.Value is not null).SelectMany(answer => answer.Value!)
            .DistinctBy(entry => (entry.Source.Kind, entry.Source.Id)).OrderBy(entry => entry.On).ThenBy(entry => entry.Source.Id).Take(Most);
    }

    // What all say of the body and of each theme, and all that the modules of these keys have.
    private async Task<IReadOnlyList<Answer<ICalendarSource, IReadOnlyList<CalendarEntry>>>> GatheredAsync(
        IReadOnlyList<string> gathered, CalendarQuery query, CancellationToken cancellationToken)
    {
        var answers = await sources.AskAsync(gathered, (source, cancelled) => source.ReadAsync(new(query.From, query.Until), cancelled), cancellationToken);
        IEnumerable<CalendarQuery> asked = gathered.Select(theme => new CalendarQuery(query.From, query.Until) { Theme = theme });
        foreach (var one in query.Body is null ? asked : asked.Prepend(query))
            answers = [.. answers, .. await sources.AskAsync((source, cancelled) => source.ReadAsync(one, cancelled), cancellationToken)];
        return answers;
    }
}

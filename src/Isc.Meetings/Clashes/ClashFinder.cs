using Isc.Access;
using Isc.Calendar;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Meetings.Upcoming;
using Isc.Organisation;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Clashes;

/// <summary>Finds what stands in the way of a meeting, among the meetings that are known and that the actor may see.</summary>
internal sealed class ClashFinder(MeetingsDbContext context, IOrganisation organisation, IHolidays holidays, ICurrentActor current)
{
    private const int Week = 7;

    private static readonly MeetingState[] Known = [MeetingState.Announced, MeetingState.Open, MeetingState.InProgress];

    /// <summary>The clashes of a meeting as a request would leave it; none where the actor may not see it.</summary>
    public async Task<IReadOnlyList<Clash>> FindAsync(Guid id, TransitionRequest request, CancellationToken cancellationToken)
    {
        var meeting = await context.Meetings.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        if (meeting is null)
            return [];
        (meeting.From, meeting.Until) = request.From is { } from ? (from, from) : (meeting.From, meeting.Until);
        (meeting.StartsAt, meeting.EndsAt) = (request.StartsAt ?? meeting.StartsAt, request.EndsAt ?? meeting.EndsAt);
        (meeting.Zone, meeting.Place) = (request.Zone ?? meeting.Zone, request.Place ?? meeting.Place);
        return await FindAsync(meeting, cancellationToken);
    }

    /// <summary>The clashes of a meeting as it stands, or as it would with another date; none where its day is not known.</summary>
    public async Task<IReadOnlyList<Clash>> FindAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        if (meeting.When.Precision != DatePrecision.Day)
            return [];
        // A day to either side: what is tomorrow in one zone is today in another.
        var (from, until) = (meeting.From.AddDays(-1), meeting.From.AddDays(1));
        var near = await context.Meetings.AsNoTracking().VisibleTo(current.Actor)
            .Where(m => Known.Contains(m.State) && m.Id != meeting.Id && m.From <= until && m.Until >= from && m.From >= from.AddDays(-31))
            .ToListAsync(cancellationToken);
        var time = MeetingTime.Of(meeting);
        var meanwhile = near.Where(m => m.When.Precision == DatePrecision.Day && MeetingTime.Of(m).Overlaps(time)).ToList();
        var bodies = near.Count == 0 ? [] : (await organisation.BodiesAsync(cancellationToken)).ToDictionary(b => b.Key, StringComparer.Ordinal);
        return
        [
            .. await PeopleAsync(meeting, meanwhile, cancellationToken),
            .. meanwhile.Where(m => m.BodyKey == meeting.BodyKey).Select(m => ClashOf(ClashKind.SameBody, m)),
            .. meanwhile.Where(m => AreNeighbours(bodies, meeting.BodyKey, m.BodyKey)).Select(m => ClashOf(ClashKind.NeighbouringBody, m)),
            .. meanwhile.Where(m => SameRoom(m, meeting)).Select(m => ClashOf(ClashKind.SameRoom, m)),
            .. (await OfThemeAsync(meeting, cancellationToken)).Select(m => ClashOf(ClashKind.SameThemeAndRegion, m)),
            .. near.Where(m => m.BodyKey != meeting.BodyKey && m.From <= meeting.Until && m.Until >= meeting.From && IsStatutory(bodies, m.BodyKey))
                .Select(m => ClashOf(ClashKind.StatutoryMeeting, m)),
            .. await holidays.NameAsync(meeting.From, cancellationToken) is { } name ? [OnHoliday(meeting, name)] : Array.Empty<Clash>(),
        ];
    }

    private async Task<IReadOnlyList<Meeting>> OfThemeAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        if (meeting.Region is not { } region)
            return [];
        var theme = ThemeMeetings.ThemeOf(meeting.BodyKey);
        var (from, until) = (meeting.From.AddDays(-Week), meeting.From.AddDays(Week));
        return [.. (await context.Meetings.AsNoTracking().VisibleTo(current.Actor)
            .Where(m => Known.Contains(m.State) && m.Id != meeting.Id && m.Region == region && m.From >= from && m.From <= until && m.Until == m.From)
            .OrderBy(m => m.From).ThenBy(m => m.Id).ToListAsync(cancellationToken)).Where(m => ThemeMeetings.ThemeOf(m.BodyKey) == theme)];
    }

    private static Clash OnHoliday(Meeting meeting, LocalizedText name) =>
        new(Kebab<ClashKind>.Of(ClashKind.Holiday), null, meeting.BodyKey, null, name, meeting.From, meeting.From, null, null, null, 0);

    private async Task<IEnumerable<Clash>> PeopleAsync(Meeting meeting, List<Meeting> meanwhile, CancellationToken cancellationToken)
    {
        if (meanwhile.Count == 0)
            return [];
        var ids = meanwhile.Select(m => m.Id).ToList();
        var ours = context.Attendance.Where(a => a.MeetingId == meeting.Id && a.Invited && a.AccountId != null).Select(a => a.AccountId);
        var shared = (await context.Attendance.AsNoTracking().Where(a => ids.Contains(a.MeetingId!.Value) && a.Invited && ours.Contains(a.AccountId))
            .GroupBy(a => a.MeetingId!.Value).Select(g => new { Meeting = g.Key, People = g.Count() }).ToListAsync(cancellationToken)).ToDictionary(s => s.Meeting, s => s.People);
        return meanwhile.Where(m => shared.ContainsKey(m.Id)).Select(m => ClashOf(ClashKind.SamePeople, m) with { People = shared[m.Id] });
    }

    private static bool AreNeighbours(Dictionary<string, BodyInfo> bodies, string one, string other) =>
        one != other && bodies.TryGetValue(one, out var a) && bodies.TryGetValue(other, out var b)
        && (a.ParentId == b.Id || b.ParentId == a.Id || (a.ParentId is not null && a.ParentId == b.ParentId));

    private static bool IsStatutory(Dictionary<string, BodyInfo> bodies, string key) => bodies.GetValueOrDefault(key)?.Type == BodyType.Governing;

    private static bool SameRoom(Meeting one, Meeting other) =>
        RoomOf(one) is { } room && string.Equals(room, RoomOf(other), StringComparison.OrdinalIgnoreCase);

    // Without a room the place stands for it; a city is then taken for one, which warns too often rather than too seldom.
    private static string? RoomOf(Meeting meeting) => string.IsNullOrWhiteSpace(meeting.Arrangements.Room)
        ? string.IsNullOrWhiteSpace(meeting.Place) ? null : meeting.Place.Trim()
        : $"{meeting.Place?.Trim()}/{meeting.Arrangements.Room.Trim()}";

    private static Clash ClashOf(ClashKind kind, Meeting m) =>
        new(Kebab<ClashKind>.Of(kind), m.Id, m.BodyKey, m.Number, m.Title, m.From, m.Until, m.StartsAt, m.EndsAt, m.Zone, 0);
}

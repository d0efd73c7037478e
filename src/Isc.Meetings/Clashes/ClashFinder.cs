using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Organisation;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Clashes;

/// <summary>Finds what stands in the way of a meeting, among the meetings that are known and that the actor may see.</summary>
internal sealed class ClashFinder(MeetingsDbContext context, IOrganisation organisation, ICurrentActor current)
{
    private static readonly MeetingState[] Known = [MeetingState.Announced, MeetingState.Open, MeetingState.InProgress];

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
            .. meanwhile.Where(m => m.BodyKey == meeting.BodyKey).Select(m => ClashOf(ClashKind.SameBody, m)),
            .. meanwhile.Where(m => AreNeighbours(bodies, meeting.BodyKey, m.BodyKey)).Select(m => ClashOf(ClashKind.NeighbouringBody, m)),
            .. meanwhile.Where(m => SameRoom(m, meeting)).Select(m => ClashOf(ClashKind.SameRoom, m)),
            .. near.Where(m => m.BodyKey != meeting.BodyKey && m.From <= meeting.Until && m.Until >= meeting.From && IsStatutory(bodies, m.BodyKey))
                .Select(m => ClashOf(ClashKind.StatutoryMeeting, m)),
        ];
    }

    private static bool AreNeighbours(Dictionary<string, BodyInfo> bodies, string one, string other) =>
        one != other && bodies.TryGetValue(one, out var a) && bodies.TryGetValue(other, out var b)
        && (a.ParentId == b.Id || b.ParentId == a.Id || (a.ParentId is not null && a.ParentId == b.ParentId));

    private static bool IsStatutory(Dictionary<string, BodyInfo> bodies, string key) => bodies.GetValueOrDefault(key)?.Type == BodyType.Governing;

    private static bool SameRoom(Meeting one, Meeting other) =>
        !string.IsNullOrWhiteSpace(one.Place) && string.Equals(one.Place.Trim(), other.Place?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static Clash ClashOf(ClashKind kind, Meeting m) =>
        new(Kebab<ClashKind>.Of(kind), m.Id, m.BodyKey, m.Number, m.Title, m.From, m.Until, m.StartsAt, m.EndsAt, m.Zone, 0);
}

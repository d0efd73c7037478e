using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Attending;

/// <summary>Reads attendance: entities are told to all who may read the meeting, persons to insiders.</summary>
internal sealed class AttendanceReader(MeetingsDbContext context, OfficeVoices voices, ICurrentActor current)
{
    /// <summary>Null where there is no meeting that the actor may read.</summary>
    public async Task<AttendanceView?> ReadAsync(Guid meeting, CancellationToken cancellationToken)
    {
        if (!await context.Meetings.AsNoTracking().VisibleTo(current.Actor).AnyAsync(m => m.Id == meeting, cancellationToken))
            return null;
        var rows = await context.Attendance.AsNoTracking().Where(a => a.MeetingId == meeting).OrderBy(a => a.Id).ToListAsync(cancellationToken);
        var views = new List<AttendanceRow>();
        foreach (var row in rows)
            views.Add(await ViewAsync(row, cancellationToken));
        return new(meeting, views, await RepresentationAsync(rows, cancellationToken),
            rows.Where(r => r.Invited).Select(r => r.OfficeId).Distinct().Count(), rows.Where(r => r.TookPart).Select(r => r.OfficeId).Distinct().Count());
    }

    public async Task<AttendanceRow> ViewAsync(Attendance row, CancellationToken cancellationToken) => new(
        row.Id, row.Version, row.OfficeId, current.Actor.Readable.Contains(Classification.Internal) ? row.Person : null, row.Invited,
        Kebab<Reply>.Of(row.Reply), Kebab<Presence>.Of(row.Presence), row.RepresentedBy, row.CheckedIn, await IsMineAsync(row, cancellationToken));

    /// <summary>Whether the actor answers for it: the person, or whoever speaks for the entity.</summary>
    public async Task<bool> IsMineAsync(Attendance row, CancellationToken cancellationToken) => row.AccountId is { } account
        ? account == current.Actor.AccountId
        : current.Actor.AccountId is not null && await voices.SpeaksForAsync(MeetingsPermissions.Attend, row.OfficeId, cancellationToken);

    // An entity counts once, however many came for it.
    private async Task<IReadOnlyList<Representation>> RepresentationAsync(IReadOnlyList<Attendance> rows, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<Scope, (int Expected, int TookPart, int Represented)>();
        foreach (var office in rows.GroupBy(r => r.OfficeId))
        {
            var tookPart = office.Any(r => r.TookPart) ? 1 : 0;
            var represented = tookPart == 0 && office.Any(r => r.RepresentedBy is not null) ? 1 : 0;
            foreach (var scope in await voices.ScopesOfAsync(office.Key, cancellationToken))
            {
                var so = counts.GetValueOrDefault(scope);
                counts[scope] = (so.Expected + 1, so.TookPart + tookPart, so.Represented + represented);
            }
        }

        return [.. counts.OrderBy(c => c.Key.Kind).ThenBy(c => c.Key.Key, StringComparer.Ordinal).Select(c => new Representation(
            Kebab<ScopeKind>.Of(c.Key.Kind), c.Key.Key, c.Value.Expected, c.Value.TookPart, c.Value.Represented))];
    }
}

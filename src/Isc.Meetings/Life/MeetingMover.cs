using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Reading;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Life;

/// <summary>Moves meetings along the table.</summary>
internal sealed class MeetingMover(MeetingsDbContext context, MeetingLookup meetings, ICurrentActor current, TimeProvider clock)
{
    /// <exception cref="DbUpdateConcurrencyException">The meeting is no longer at <paramref name="version"/>.</exception>
    public async Task<MoveOutcome> MoveAsync(Guid id, MeetingTrigger trigger, int version, TransitionRequest request, CancellationToken cancellationToken)
    {
        if (MeetingGuard.Of(request) is { Any: true } wrong)
            return new(Problems: wrong);
        var meeting = await context.Meetings.VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        if (meeting is null)
            return new();
        // Before the state is judged: a client that saw another version is told so, not that its trigger is refused.
        if (meeting.Version != version)
            throw new DbUpdateConcurrencyException($"Meeting {id} is at version {meeting.Version}, not {version}.");
        if (MeetingLife.Find(meeting.State, trigger) is not { } row)
            return new(Refused: Kebab<MeetingState>.Of(meeting.State));

        var series = await context.Series.AsNoTracking().SingleAsync(s => s.Id == meeting.SeriesId, cancellationToken);
        MeetingChange.Apply(row, meeting, request, clock.Today());
        if (MeetingGuard.Of(trigger, meeting, series, request) is { Any: true } refused)
            return new(Problems: refused);

        context.ExpectVersion(meeting, version);
        using (current.Use(current.Actor, request.Reason))
            await context.SaveChangesAsync(cancellationToken);
        return new(await meetings.FindAsync(id, cancellationToken));
    }
}

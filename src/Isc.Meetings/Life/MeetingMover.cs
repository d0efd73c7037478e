using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Reading;
using Isc.Meetings.Telling;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Life;

/// <summary>Moves meetings along the table.</summary>
internal sealed class MeetingMover(
    MeetingsDbContext context, MeetingLookup meetings, MeetingEffects effects, MeetingMail mail, ICurrentActor current, TimeProvider clock)
{
    /// <exception cref="DbUpdateConcurrencyException">The meeting is no longer at <paramref name="version"/>.</exception>
    public async Task<Result<MeetingDetail>> MoveAsync(Guid id, MeetingTrigger trigger, int version, TransitionRequest request, CancellationToken cancellationToken)
    {
        if (MeetingGuard.Of(request) is { Any: true } wrong)
            return new(Problems: wrong);
        var meeting = await context.Meetings.VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        if (meeting is null)
            return new();
        // Before the state is judged: a client that saw another version is told so, not that its trigger is refused.
        if (meeting.Version != version)
            throw new DbUpdateConcurrencyException($"Meeting {id} is at version {meeting.Version}, not {version}.");
        if (MeetingLife.Machine.Find(meeting.State, trigger) is not { } row)
            return new(Refused: Plain.Refused(MeetingLife.Machine.Name, Kebab<MeetingState>.Of(meeting.State)));

        MeetingChange.Apply(row, meeting, request, clock.Today());
        var problems = MeetingGuard.Of(trigger, meeting, request);
        if (!problems.Any)
            await effects.ApplyAsync(trigger, meeting, request, problems, cancellationToken);
        if (problems.Any)
            return new(Problems: problems);

        if (request.Tell)
            await mail.TellAsync(trigger, meeting, request.Reason, cancellationToken);
        context.ExpectVersion(meeting, version);
        using (current.Use(current.Actor, request.Reason))
            await context.SaveChangesAsync(cancellationToken);
        return new(await meetings.FindAsync(id, cancellationToken));
    }
}

using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Attending;

/// <summary>Invites, takes replies, and records who took part: the former before the meeting, the latter from its start until its minutes go out.</summary>
internal sealed class AttendanceKeeper(MeetingsDbContext context, AttendanceReader reader, OfficeVoices voices, ICurrentActor current, TimeProvider clock)
{
    public async Task<Result<AttendanceRow>> InviteAsync(Guid meetingId, InviteRequest request, CancellationToken cancellationToken)
    {
        var meeting = await MeetingAsync(meetingId, cancellationToken);
        if (meeting is null)
            return new();
        if (!Agenda.AgendaEditor.TakesItems(meeting.State))
            return Refused(meeting);
        var problems = new Problems()
            .Refuse(request.Office is null, "office", "Problem_Missing")
            .Refuse(request.Office is { } office && !(await voices.OfficesAsync(cancellationToken)).ContainsKey(office), "office", "Problem_NoOffice")
            .Refuse(request.Person?.Length > Limits.Place, "person", "Problem_TooLong", Limits.Place)
            .Refuse(await context.Attendance.AnyAsync(a => a.MeetingId == meetingId && a.OfficeId == request.Office && a.AccountId == request.Account && a.Person == request.Person, cancellationToken),
                "office", "Problem_Invited");
        if (problems.Any)
            return new(Problems: problems);
        return await AddAsync(meeting, request.Office!.Value, request.Person, request.Account, invited: true, Presence.Awaited, cancellationToken);
    }

    /// <exception cref="DbUpdateConcurrencyException">The row is no longer at <paramref name="version"/>.</exception>
    public async Task<Result<AttendanceRow>> ReplyAsync(Guid id, int version, ReplyRequest request, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, version, cancellationToken) is not var (row, meeting))
            return new();
        if (meeting.State is not (MeetingState.Announced or MeetingState.Open))
            return Refused(meeting);
        if (!current.Actor.May(MeetingsPermissions.Record) && !await reader.IsMineAsync(row, cancellationToken))
            return new(Forbidden: true);
        var known = Kebab<Reply>.TryRead(request.Reply, out var reply) && reply != Reply.None;
        var problems = new Problems().Refuse(!known, "reply", "Problem_Choice", "accepted, tentative, declined");
        if (problems.Any)
            return new(Problems: problems);
        row.Reply = reply;
        return await SaveAsync(row, cancellationToken);
    }

    /// <exception cref="DbUpdateConcurrencyException">The row is no longer at <paramref name="version"/>.</exception>
    public async Task<Result<AttendanceRow>> RecordAsync(Guid id, int version, PresenceRequest request, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, version, cancellationToken) is not var (row, meeting))
            return new();
        // After the meeting too, until its minutes have gone out.
        if (meeting.State is not (MeetingState.InProgress or MeetingState.Held)
            || await context.Minutes.AnyAsync(m => m.MeetingId == meeting.Id && m.State != MinutesState.Draft, cancellationToken))
            return Refused(meeting);
        var known = Kebab<Presence>.TryRead(request.Presence, out var presence) && presence is not (Presence.Attended or Presence.Awaited);
        var problems = new Problems()
            .Refuse(!known, "presence", "Problem_Choice", "present, remote, excused, absent")
            .Refuse(request.RepresentedBy is { } office && !(await voices.OfficesAsync(cancellationToken)).ContainsKey(office), "representedBy", "Problem_NoOffice")
            .Refuse(request.RepresentedBy is not null && (presence is Presence.Present or Presence.Remote || request.RepresentedBy == row.OfficeId), "representedBy", "Problem_Represented");
        if (problems.Any)
            return new(Problems: problems);
        (row.Presence, row.RepresentedBy, row.CheckedIn) = (presence, request.RepresentedBy, null);
        return await SaveAsync(row, cancellationToken);
    }

    /// <summary>The caller says that it takes part itself.</summary>
    public async Task<Result<AttendanceRow>> CheckInAsync(Guid meetingId, CheckInRequest request, CancellationToken cancellationToken)
    {
        var meeting = await MeetingAsync(meetingId, cancellationToken);
        if (meeting is null)
            return new();
        if (meeting.State != MeetingState.InProgress)
            return Refused(meeting);
        var remote = request.Presence == Kebab<Presence>.Of(Presence.Remote);
        var me = current.Actor.AccountId;
        var row = await context.Attendance.FirstOrDefaultAsync(a => a.MeetingId == meetingId && a.AccountId == me, cancellationToken);
        var problems = new Problems()
            .Refuse(request.Presence is not (null or "present" or "remote"), "presence", "Problem_Choice", "present, remote")
            .Refuse(row is null && (request.Office is not { } office || !(await voices.OfficesAsync(cancellationToken)).ContainsKey(office)), "office", "Problem_NoOffice");
        if (problems.Any)
            return new(Problems: problems);
        var presence = remote ? Presence.Remote : Presence.Present;
        if (row is null)
            return await AddAsync(meeting, request.Office!.Value, null, me, invited: false, presence, cancellationToken);
        (row.Presence, row.CheckedIn, row.RepresentedBy) = (presence, clock.GetUtcNow().UtcDateTime, null);
        return await SaveAsync(row, cancellationToken);
    }

    private async Task<Result<AttendanceRow>> AddAsync(
        Meeting meeting, Guid office, string? person, Guid? account, bool invited, Presence presence, CancellationToken cancellationToken)
    {
        var row = new Attendance
        {
            SeriesId = meeting.SeriesId,
            MeetingId = meeting.Id,
            From = meeting.From,
            Until = meeting.Until,
            OfficeId = office,
            Person = string.IsNullOrWhiteSpace(person) ? null : person.Trim(),
            AccountId = account,
            Invited = invited,
            Presence = presence,
            CheckedIn = invited ? null : clock.GetUtcNow().UtcDateTime,
        };
        context.Add(row);
        return await SaveAsync(row, cancellationToken);
    }

    private async Task<Result<AttendanceRow>> SaveAsync(Attendance row, CancellationToken cancellationToken)
    {
        await context.SaveChangesAsync(cancellationToken);
        return new(await reader.ViewAsync(row, cancellationToken));
    }

    private Task<Meeting?> MeetingAsync(Guid id, CancellationToken cancellationToken) =>
        context.Meetings.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == id, cancellationToken);

    private async Task<(Attendance Row, Meeting Meeting)?> FindAsync(Guid id, int version, CancellationToken cancellationToken)
    {
        var row = await context.Attendance.SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        var meeting = row?.MeetingId is { } of ? await MeetingAsync(of, cancellationToken) : null;
        if (row is null || meeting is null)
            return null;
        return row.Version == version ? (row, meeting) : throw new DbUpdateConcurrencyException($"Attendance {id} is at version {row.Version}, not {version}.");
    }

    private static Result<AttendanceRow> Refused(Meeting meeting) => new(Refused: Plain.Refused(MeetingLife.Machine.Name, Kebab<MeetingState>.Of(meeting.State)));
}

using Isc.Access;
using Isc.Events;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Meetings.Machines;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Minuting;

/// <summary>Drafts minutes from the record, changes them, and moves them along their table.</summary>
internal sealed class MinutesKeeper(
    MeetingsDbContext context, MinutesReader reader, MinutesComposer composer, MinutesApproval approval, MinutesMail mail, ICurrentActor current,
    TimeProvider clock)
{
    public Task<Result<MinutesView>> DraftAsync(Guid meetingId, CancellationToken cancellationToken) => context.UntilSavedAsync(async () =>
    {
        var meeting = await context.Meetings.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == meetingId, cancellationToken);
        if (meeting is null)
            return new();
        if (meeting.State != MeetingState.Held)
            return new(Refused: Plain.Refused(MeetingLife.Machine.Name, Kebab<MeetingState>.Of(meeting.State)));
        if (await context.Minutes.AnyAsync(m => m.MeetingId == meetingId, cancellationToken))
            return new Result<MinutesView>(Refused: Plain.Say("Refused_Drafted"));
        var minutes = new MinutesRevision
        {
            MeetingId = meetingId, BodyKey = meeting.BodyKey, Number = 1, State = MinutesState.Draft, Class = meeting.Class,
            Paragraphs = await composer.ComposeAsync(meeting, cancellationToken),
        };
        context.Add(minutes);
        await context.SaveChangesAsync(cancellationToken);
        return new(await reader.FindAsync(minutes.Id, cancellationToken));
    });

    /// <exception cref="DbUpdateConcurrencyException">The minutes are no longer at <paramref name="version"/>.</exception>
    public async Task<Result<MinutesView>> ChangeAsync(Guid id, int version, MinutesRequest request, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, version, cancellationToken) is not { } minutes)
            return new();
        // Approved minutes are never changed; what is approved is always the version that was read.
        if (minutes.IsFinal)
            return Refused(minutes);
        var problems = new Problems()
            .Refuse(request.Paragraphs is not { Count: > 0 }, "paragraphs", "Problem_Missing")
            .Refuse(request.Paragraphs?.Count > Limits.Items, "paragraphs", "Problem_AtMost", Limits.Items)
            .Refuse(request.Paragraphs?.Any(p => p?.Text is null) == true, "paragraphs", "Problem_Missing")
            .Refuse(request.Paragraphs?.Any(p => p?.Text?.Versions.Values.Any(t => t.Length > Limits.Text) == true) == true, "paragraphs", "Problem_TooLong", Limits.Text);
        if (problems.Any)
            return new(Problems: problems);
        minutes.Paragraphs = [.. request.Paragraphs!.Select(p => new MinutesParagraph(p.Text, p.Heading, p.Item))];
        await context.SaveChangesAsync(cancellationToken);
        return new(await reader.FindAsync(id, cancellationToken));
    }

    /// <exception cref="DbUpdateConcurrencyException">The minutes are no longer at <paramref name="version"/>.</exception>
    public async Task<Result<MinutesView>> MoveAsync(Guid id, MinutesTrigger trigger, int version, MinutesMoveRequest request, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, version, cancellationToken) is not { } minutes)
            return new();
        if (MinutesLife.Machine.Find(minutes.State, trigger) is not { } row || await context.Minutes.AnyAsync(o => o.MeetingId == minutes.MeetingId && o.Number > minutes.Number, cancellationToken))
            return Refused(minutes);
        var problems = await CheckAsync(minutes, trigger, request, cancellationToken);
        if (problems.Any)
            return new(Problems: problems);
        var moved = trigger == MinutesTrigger.Correct ? RevisionOf(minutes, row.To, request) : minutes;
        moved.State = row.To;
        if (trigger == MinutesTrigger.Circulate)
            await approval.AskAsync(minutes, request.CommentsBy!.Value, cancellationToken);
        if (trigger == MinutesTrigger.Circulate && request.Tell)
            await mail.CirculatedAsync(minutes, cancellationToken);
        if (trigger == MinutesTrigger.Approve)
            (minutes.ApprovedOn, minutes.ApprovedBy) = (clock.Today(), current.Actor.AccountId);
        if (trigger == MinutesTrigger.Publish)
            await PublishAsync(minutes, cancellationToken);
        using (current.Use(current.Actor, request.Reason))
            await context.SaveChangesAsync(cancellationToken);
        return new(await reader.FindAsync(moved.Id, cancellationToken));
    }

    public async Task<Result<MinutesView>> CommentAsync(Guid id, CommentRequest request, CancellationToken cancellationToken)
    {
        if (await reader.Visible().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } minutes)
            return new();
        if (minutes.State != MinutesState.Circulated || minutes.CommentsBy < clock.Today())
            return Refused(minutes);
        var problems = new Problems()
            .Refuse(string.IsNullOrWhiteSpace(request.Text), "text", "Problem_Missing")
            .Refuse(request.Text?.Length > Limits.Text, "text", "Problem_TooLong", Limits.Text)
            .Refuse(request.Paragraph?.Length > 20, "paragraph", "Problem_TooLong", 20);
        if (problems.Any)
            return new(Problems: problems);
        context.Add(new MinutesComment
        {
            RevisionId = id, Paragraph = string.IsNullOrWhiteSpace(request.Paragraph) ? null : request.Paragraph.Trim(), Text = request.Text!.Trim(),
            At = clock.GetUtcNow().UtcDateTime, By = current.Actor.AccountId,
        });
        await context.SaveChangesAsync(cancellationToken);
        return new(await reader.FindAsync(id, cancellationToken));
    }

    private async Task<Problems> CheckAsync(MinutesRevision minutes, MinutesTrigger trigger, MinutesMoveRequest request, CancellationToken cancellationToken) => new Problems()
        .Refuse(trigger == MinutesTrigger.Circulate && (request.CommentsBy is null || request.CommentsBy < clock.Today()), "commentsBy", "Problem_CommentsBy")
        .Refuse(trigger == MinutesTrigger.Circulate
            && await context.Attendance.AnyAsync(a => a.MeetingId == minutes.MeetingId && a.Presence == Presence.Awaited, cancellationToken), "attendance", "Problem_Awaited")
        .Refuse(trigger == MinutesTrigger.Approve && minutes.CommentsBy >= clock.Today(), "commentsBy", "Problem_CommentsOpen")
        .Refuse(trigger == MinutesTrigger.Correct && string.IsNullOrWhiteSpace(request.Reason), "reason", "Problem_Missing")
        .Refuse(request.Reason?.Length > Limits.Reason, "reason", "Problem_TooLong", Limits.Reason);

    private MinutesRevision RevisionOf(MinutesRevision old, MinutesState state, MinutesMoveRequest request) => context.Add(new MinutesRevision
    {
        MeetingId = old.MeetingId, BodyKey = old.BodyKey, Number = old.Number + 1, State = state, Class = old.Class, Paragraphs = old.Paragraphs, Reason = request.Reason,
    }).Entity;

    private async Task PublishAsync(MinutesRevision minutes, CancellationToken cancellationToken)
    {
        var meeting = await context.Meetings.AsNoTracking().SingleAsync(m => m.Id == minutes.MeetingId, cancellationToken);
        minutes.DocumentId = Guid.CreateVersion7();
        context.Publish(new DocumentIssued(
            minutes.DocumentId.Value, $"minutes-{meeting.BodyKey}-{minutes.Id:N}", Languages.InEach(() => MinutesNames.TitleOf(meeting)), meeting.BodyKey, meeting.Until,
            minutes.Number > 1 ? $"Rev.{minutes.Number - 1}" : null, Languages.All, minutes.Class));
    }

    private async Task<MinutesRevision?> FindAsync(Guid id, int version, CancellationToken cancellationToken)
    {
        var minutes = await reader.Visible().SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        return minutes is null || minutes.Version == version
            ? minutes
            : throw new DbUpdateConcurrencyException($"Minutes {id} are at version {minutes.Version}, not {version}.");
    }

    private static Result<MinutesView> Refused(MinutesRevision minutes) => new(Refused: Plain.Refused(MinutesLife.Machine.Name, Kebab<MinutesState>.Of(minutes.State)));
}

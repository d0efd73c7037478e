using Isc.Access;
using Isc.Bodies;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Isc.Meetings.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Patterns;

/// <summary>Makes series, changes their patterns, and opens or cancels what the patterns give.</summary>
internal sealed class SeriesKeeper(MeetingsDbContext context, PatternCheck check, AgendaLayout layout, ICurrentActor current, IStringLocalizer<Texts> words)
{
    // Of writers that meet, one wins each round.
    private const int MaximumRounds = 64;

    public async Task<SeriesDetail> AddAsync(BodyName body, NewSeriesRequest request, CancellationToken cancellationToken)
    {
        var series = new MeetingSeries
        {
            Key = request.Key!,
            BodyId = body.Id,
            BodyKey = body.Key,
            Name = request.Name!,
            NextNumber = request.NextNumber,
            Class = Kebab<Classification>.TryRead(request.Class, out var known) ? known : Classification.Public,
        };
        context.Add(series);
        await context.SaveChangesAsync(cancellationToken);
        return SeriesDetail.Of(series, current.Actor);
    }

    /// <exception cref="DbUpdateConcurrencyException">The series is no longer at <paramref name="version"/>.</exception>
    public async Task<(SeriesDetail? Series, Problems? Problems)> ChangeAsync(string key, int version, PatternRequest request, CancellationToken cancellationToken)
    {
        if (await context.Series.SingleOrDefaultAsync(s => s.Key == key, cancellationToken) is not { } series)
            return (null, null);
        var (pattern, problems) = check.Of(request);
        if (problems.Any)
            return (null, problems);
        context.ExpectVersion(series, version);
        series.Pattern = pattern;
        series.Sequence++;
        await context.SaveChangesAsync(cancellationToken);
        return (SeriesDetail.Of(series, current.Actor), null);
    }

    /// <summary>Makes the draft of the meeting that the pattern gives on a day, with the next number.</summary>
    public Task<(Meeting? Meeting, Problems? Problems)> OpenAsync(string key, DateOnly day, CancellationToken cancellationToken) =>
        TakeAsync(key, day, MeetingState.Draft, null, cancellationToken);

    /// <summary>Leaves a cancelled meeting, without a number, on the day that the pattern gives: a marker that everybody sees.</summary>
    public Task<(Meeting? Meeting, Problems? Problems)> CancelAsync(string key, DateOnly day, string? reason, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(reason) || reason.Length > Limits.Reason
            ? Task.FromResult<(Meeting?, Problems?)>((null, new Problems().Add("reason", words["Cancel_NeedsReason"])))
            : TakeAsync(key, day, MeetingState.Cancelled, reason, cancellationToken);

    private async Task<(Meeting? Meeting, Problems? Problems)> TakeAsync(string key, DateOnly day, MeetingState state, string? reason, CancellationToken cancellationToken)
    {
        for (var round = 1; ; round++)
        {
            context.ChangeTracker.Clear();
            if (await context.Series.SingleOrDefaultAsync(s => s.Key == key, cancellationToken) is not { } series)
                return (null, null);
            if (series.Pattern is not { } pattern || !PatternDays.Of(pattern, day, day).Any())
                return (null, new Problems().Add("day", words["Occurrence_None"]));
            if (await context.Meetings.AnyAsync(m => m.SeriesId == series.Id && m.Occurrence == day, cancellationToken))
                return (null, new Problems().Add("day", words["Occurrence_Taken"]));
            var meeting = MeetingOf(series, pattern, day, state);
            context.Add(meeting);
            if (state == MeetingState.Draft)
                await layout.LayAsync(meeting, series, cancellationToken);
            if (meeting.Number is not null)
                series.NextNumber++;
            try
            {
                using (current.Use(current.Actor, reason))
                    await context.SaveChangesAsync(cancellationToken);
                return (meeting, null);
            }
            catch (DbUpdateException) when (round < MaximumRounds)
            {
                // Another took the number or the day.
            }
        }
    }

    private static Meeting MeetingOf(MeetingSeries series, SeriesPattern pattern, DateOnly day, MeetingState state)
    {
        var number = state == MeetingState.Cancelled ? null : series.NextNumber;
        return new()
        {
            SeriesId = series.Id,
            BodyId = series.BodyId,
            BodyKey = series.BodyKey,
            Occurrence = day,
            OccursAt = pattern.StartsAt,
            Number = number,
            Rank = number ?? 0,
            From = day,
            Until = day,
            StartsAt = pattern.StartsAt,
            EndsAt = pattern.EndsAt,
            Zone = pattern.Zone,
            Mode = pattern.Mode,
            Place = pattern.Place,
            State = state,
            Class = series.Class,
        };
    }
}

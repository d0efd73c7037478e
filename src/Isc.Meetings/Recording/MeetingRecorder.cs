using Isc.Access;
using Isc.Bodies;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Recording;

/// <summary>Adds meetings with the next number of their series.</summary>
internal sealed class MeetingRecorder(MeetingsDbContext context, AgendaLayout layout)
{
    // Of writers that meet, one wins each round; more rounds than writers that a body will ever have.
    private const int MaximumRounds = 64;

    /// <summary>Saves the meeting. Number and series change under one version, so that no two writers get the same number.</summary>
    public async Task<Meeting> AddAsync(BodyName body, RecordMeetingRequest request, CancellationToken cancellationToken)
    {
        for (var round = 1; ; round++)
        {
            context.ChangeTracker.Clear();
            var series = await SeriesOfAsync(body, cancellationToken);
            var meeting = MeetingOf(series, request);
            context.Add(meeting);
            if (meeting.State == MeetingState.Draft)
                await layout.LayAsync(meeting, series, cancellationToken);
            if (series.NextNumber is not null)
                series.NextNumber++;
            try
            {
                await context.SaveChangesAsync(cancellationToken);
                return meeting;
            }
            catch (DbUpdateException) when (round < MaximumRounds)
            {
                // Another writer took the number, or made the series first.
            }
        }
    }

    private async Task<MeetingSeries> SeriesOfAsync(BodyName body, CancellationToken cancellationToken) =>
        await context.Series.Where(s => s.BodyKey == body.Key).OrderBy(s => s.Id).FirstOrDefaultAsync(cancellationToken)
        ?? context.Add(new MeetingSeries { Key = body.Key, BodyId = body.Id, BodyKey = body.Key, Name = body.Name, NextNumber = 1 }).Entity;

    private static Meeting MeetingOf(MeetingSeries series, RecordMeetingRequest request) => new()
    {
        SeriesId = series.Id,
        BodyId = series.BodyId,
        BodyKey = series.BodyKey,
        Number = series.NextNumber,
        Rank = series.NextNumber ?? 0,
        Title = request.Title,
        From = request.From!.Value,
        Until = request.Until ?? request.From.Value,
        StartsAt = request.StartsAt,
        EndsAt = request.EndsAt,
        Zone = request.Zone,
        Mode = Kebab<MeetingMode>.TryRead(request.Mode, out var mode) ? mode : MeetingMode.Unknown,
        Place = request.Place,
        Region = request.Region,
        State = RecordMeetingCheck.StateOf(request)!.Value,
        Class = Kebab<Classification>.TryRead(request.Class, out var classification) ? classification : Classification.Public,
    };
}

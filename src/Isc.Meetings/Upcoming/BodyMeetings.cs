using Isc.Access;
using Isc.Bodies;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Upcoming;

/// <inheritdoc/>
internal sealed class BodyMeetings(MeetingsDbContext context, ICurrentActor current) : IBodyMeetings
{
    private const int Most = 500;

    private static readonly MeetingState[] Expected = [MeetingState.Draft, MeetingState.Announced, MeetingState.Open];

    public async Task<IReadOnlyList<BodyMeeting>> ComingAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken) =>
        [.. (await context.Meetings.AsNoTracking().VisibleTo(current.Actor)
            .Where(m => m.From >= from && m.From <= until && Expected.Contains(m.State))
            .OrderBy(m => m.From).ThenBy(m => m.Id).Take(Most).ToListAsync(cancellationToken)).Select(Of)];

    public async Task<BodyMeeting?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await context.Meetings.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == id, cancellationToken) is { } found ? Of(found) : null;

    private static BodyMeeting Of(Meeting meeting) => new(
        meeting.Id, meeting.BodyKey,
        meeting.Title ?? Languages.InEach(() => meeting.Number is { } number ? Plain.Say("Meeting_Numbered", number) : Plain.Say("Meeting_Unnumbered")),
        meeting.From, meeting.DocumentsBy, $"/meetings/{meeting.Id}");
}

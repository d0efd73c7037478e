using Isc.Mail;
using Isc.Meetings.Data;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Minuting;

/// <summary>Tells those who were invited that minutes are there to be commented. The caller saves.</summary>
internal sealed class MinutesMail(MeetingsDbContext context)
{
    public async Task CirculatedAsync(MinutesRevision minutes, CancellationToken cancellationToken)
    {
        var invited = await context.Attendance.AsNoTracking().Where(a => a.MeetingId == minutes.MeetingId && a.AccountId != null)
            .Select(a => a.AccountId!.Value).Distinct().ToListAsync(cancellationToken);
        if (invited.Count == 0)
            return;
        var meeting = await context.Meetings.AsNoTracking().SingleAsync(m => m.Id == minutes.MeetingId, cancellationToken);
        context.Publish(new MailRequested(
            invited,
            Languages.InEach(() => MinutesNames.TitleOf(meeting)),
            Languages.InEach(() => Plain.Say("Mail_MinutesCirculated", MinutesNames.TitleOf(meeting), minutes.CommentsBy!.Value.ToLongText())))
        {
            Path = $"/meetings/{meeting.Id}/minutes",
            Topic = $"minutes:{minutes.Id}",
            Class = minutes.Class,
        });
    }
}

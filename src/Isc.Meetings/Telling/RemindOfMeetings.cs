using Isc.Jobs;
using Isc.Meetings.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Telling;

/// <summary>Reminds of tomorrow's meetings, once for each meeting and date.</summary>
internal sealed class RemindOfMeetings(MeetingsDbContext context, MeetingMail mail, TimeProvider clock) : IModuleJob
{
    private static readonly MeetingState[] Coming = [MeetingState.Announced, MeetingState.Open];

    public string Key => "meetings.remind";

    // Also at noon: a host that was down in the morning reminds then.
    public string Schedule => "0 0 6,12 * * ?";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var tomorrow = clock.Today().AddDays(1);
        var meetings = await context.Meetings.AsNoTracking()
            .Where(m => Coming.Contains(m.State) && m.From == tomorrow && m.Until == tomorrow && !context.Reminders.Any(r => r.MeetingId == m.Id && r.On == tomorrow))
            .ToListAsync(cancellationToken);
        foreach (var meeting in meetings)
        {
            context.Add(new Reminder { MeetingId = meeting.Id, On = tomorrow });
            await mail.RemindAsync(meeting, cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}

using Isc.Jobs;
using Isc.Meetings.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Actions;

/// <summary>Tells assigners of actions whose owners have not answered for five working days, once.</summary>
internal sealed class SilentActionsJob(MeetingsDbContext context, ActionMail mail, TimeProvider clock) : IModuleJob
{
    private const int WorkingDays = 5;

    public string Key => "meetings.silent-actions";

    public string Schedule => "0 0 6 * * ?";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var last = Before(today, WorkingDays);
        var silent = await context.Actions.Where(a => a.State == ActionState.Assigned && a.SilenceTold == null && a.Since <= last).ToListAsync(cancellationToken);
        foreach (var action in silent)
        {
            action.SilenceTold = today;
            mail.TellSilence(action);
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The day that lies so many days from Monday to Friday before another.</summary>
    public static DateOnly Before(DateOnly day, int workingDays)
    {
        while (workingDays > 0)
        {
            day = day.AddDays(-1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                workingDays--;
        }

        return day;
    }
}

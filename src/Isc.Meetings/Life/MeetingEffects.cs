using Isc.Meetings.Actions;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Life;

/// <summary>What a trigger asks of a meeting's agenda and minutes, and changes in them.</summary>
internal sealed class MeetingEffects(MeetingsDbContext context, AgendaLayout layout, AgendaCarrier carrier, ActionAssigner actions)
{
    /// <summary>Adds what is wrong to <paramref name="problems"/>, or the changes to the context; the caller saves.</summary>
    public Task ApplyAsync(MeetingTrigger trigger, Meeting meeting, TransitionRequest request, Problems problems, CancellationToken cancellationToken) => trigger switch
    {
        MeetingTrigger.Freeze => FreezeAsync(meeting, problems, cancellationToken),
        MeetingTrigger.Start => layout.FixAsync(meeting, cancellationToken),
        MeetingTrigger.Close => CloseAsync(meeting, problems, cancellationToken),
        MeetingTrigger.Reopen => ReopenAsync(meeting, problems, cancellationToken),
        MeetingTrigger.Cancel => CancelAsync(meeting, request.Reason!, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task FreezeAsync(Meeting meeting, Problems problems, CancellationToken cancellationToken)
    {
        var items = await layout.FixAsync(meeting, cancellationToken);
        problems.Refuse(!items.Any(i => i.IsNumbered), "agenda", "Problem_NoItem");
    }

    private async Task CloseAsync(Meeting meeting, Problems problems, CancellationToken cancellationToken)
    {
        var items = await context.AgendaItems.Where(i => i.MeetingId == meeting.Id).ToListAsync(cancellationToken);
        var unsettled = items.Count(i => i.IsUnsettled);
        problems.Refuse(unsettled > 0, "agenda", "Problem_Unsettled", unsettled);
        if (problems.Any)
            return;
        ToBacklog(items.Where(i => i.State == AgendaItemState.Proposed));
        await actions.AfterAsync(meeting, cancellationToken);
    }

    private async Task ReopenAsync(Meeting meeting, Problems problems, CancellationToken cancellationToken) => problems.Refuse(
        await context.Minutes.AnyAsync(m => m.MeetingId == meeting.Id && (m.State == MinutesState.Approved || m.State == MinutesState.Published), cancellationToken),
        "minutes", "Problem_MinutesApproved");

    // Standing items come by themselves: they end with the meeting. The others wait for the next.
    private async Task CancelAsync(Meeting meeting, string reason, CancellationToken cancellationToken)
    {
        var items = await context.AgendaItems.Where(i => i.MeetingId == meeting.Id).ToListAsync(cancellationToken);
        ToBacklog(items.Where(i => i.State == AgendaItemState.Proposed));
        foreach (var standing in items.Where(i => i is { IsUnsettled: true, StandingKey: not null }))
            (standing.State, standing.Reason) = (AgendaItemState.Withdrawn, reason);
        foreach (var top in items.Where(i => i.IsUnsettled && items.All(over => over.Id != i.ParentId || !over.IsUnsettled)).ToList())
        {
            await carrier.CarryAsync(top, new() { Backlog = true }, cancellationToken);
            top.State = AgendaItemState.CarriedOver;
        }
    }

    private static void ToBacklog(IEnumerable<AgendaItem> items)
    {
        foreach (var item in items)
            (item.MeetingId, item.ParentId) = (null, null);
    }
}

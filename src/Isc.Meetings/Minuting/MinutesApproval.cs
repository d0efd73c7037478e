using Isc.Access;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Minuting;

/// <summary>Has the next meeting approve minutes. The caller saves.</summary>
internal sealed class MinutesApproval(MeetingsDbContext context, AgendaCarrier carrier, ICurrentActor current, TimeProvider clock)
{
    /// <summary>Circulates minutes, and puts their approval onto the agenda of the next meeting, or into the backlog while there is none.</summary>
    public async Task AskAsync(MinutesRevision minutes, DateOnly commentsBy, CancellationToken cancellationToken)
    {
        (minutes.CirculatedOn, minutes.CommentsBy) = (clock.Today(), commentsBy);
        var meeting = await context.Meetings.AsNoTracking().SingleAsync(m => m.Id == minutes.MeetingId, cancellationToken);
        var item = new AgendaItem
        {
            BodyKey = meeting.BodyKey,
            MeetingId = meeting.Id,
            State = AgendaItemState.Planned,
            Title = Languages.InEach(() => Plain.Say("Minutes_Approval", MinutesNames.TitleOf(meeting))),
            Expected = ExpectedResult.Approval,
            Class = meeting.Class,
            ProposedBy = current.Actor.AccountId,
        };
        var (next, _) = await carrier.TargetAsync(item, new(), cancellationToken);
        (item.MeetingId, item.State) = (next?.Id, next is null ? AgendaItemState.Proposed : AgendaItemState.Planned);
        if (next is not null && AgendaEditor.IsFixed(next.State))
            item.Kind = AgendaItemKind.Late;
        AgendaPlaces.Put(item, await carrier.TopOfAsync(item.BodyKey, next?.Id, cancellationToken), 1);
        context.Add(item);
        minutes.ItemId = item.Id;
    }

    /// <summary>Approves the minutes that an item is about, where it came to a decision.</summary>
    public async Task SettleAsync(AgendaItem item, IReadOnlyList<Outcome> outcomes, Problems problems, CancellationToken cancellationToken)
    {
        var origin = item.Id;
        // What was carried over is still about the same minutes.
        for (var from = item.CarriedFrom; from is { } id; from = await context.AgendaItems.Where(i => i.Id == id).Select(i => i.CarriedFrom).SingleAsync(cancellationToken))
            origin = id;
        var minutes = await context.Minutes.SingleOrDefaultAsync(m => m.ItemId == origin && m.State == MinutesState.Circulated, cancellationToken);
        if (minutes is null || outcomes.All(o => o.Kind != OutcomeKind.Decision))
            return;
        problems.Refuse(minutes.CommentsBy >= clock.Today(), "commentsBy", "Problem_CommentsOpen");
        (minutes.State, minutes.ApprovedOn, minutes.ApprovedBy) = (MinutesState.Approved, clock.Today(), current.Actor.AccountId);
    }
}

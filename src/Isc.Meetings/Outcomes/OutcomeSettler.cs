using Isc.Access;
using Isc.Events;
using Isc.Meetings.Access;
using Isc.Meetings.Actions;
using Isc.Meetings.Data;
using Isc.Meetings.Decisions;
using Isc.Meetings.Minuting;
using Isc.Organisation;
using Isc.Reporting;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Outcomes;

/// <summary>Settles an item: its decisions get their numbers, its actions their records.</summary>
internal sealed class OutcomeSettler(MeetingsDbContext context, DecisionBook book, ActionBook actions, MinutesApproval minutes, OfficeVoices offices, TimeProvider clock)
{
    /// <summary>Adds what follows to the context; the caller saves it with the item.</summary>
    public async Task<Problems> SettleAsync(AgendaItem item, CancellationToken cancellationToken)
    {
        var outcomes = await context.Outcomes.Where(o => o.ItemId == item.Id && !o.Withdrawn).OrderBy(o => o.Place).ToListAsync(cancellationToken);
        var problems = new Problems().Refuse(outcomes.Count == 0, "outcomes", "Problem_NoOutcome");
        foreach (var older in outcomes.Select(o => o.Decision?.Supersedes).OfType<Guid>())
            problems.Refuse(!await book.CanSupersedeAsync(older, item.BodyKey, cancellationToken), "supersedes", "Problem_NotSupersedable");
        await minutes.SettleAsync(item, outcomes, problems, cancellationToken);
        if (problems.Any)
            return problems;

        var meeting = await context.Meetings.AsNoTracking().SingleAsync(m => m.Id == item.MeetingId, cancellationToken);
        // A meeting whose day is not known is held today.
        var when = meeting.When.Precision == DatePrecision.Day ? meeting.When : DateWindow.On(clock.Today());
        var names = await offices.OfficesAsync(cancellationToken);
        foreach (var outcome in outcomes)
        {
            if (outcome.Decision is { } draft)
                outcome.DecisionId = (await book.EnterAsync(EntryOf(outcome, draft, item, meeting, when) with { Actions = [.. AgreedOn(outcome, outcomes, names)] }, cancellationToken)).Id;
            if (outcome.Action is { } action)
                outcome.ActionId = actions.Propose(ActionOf(outcome, action, item, meeting)).Id;
        }

        return problems;
    }

    private static IEnumerable<AgreedAction> AgreedOn(Outcome decision, IEnumerable<Outcome> outcomes, IReadOnlyDictionary<Guid, OfficeInfo> offices) => outcomes
        .Where(o => o.Action is not null && o.Subject?.Record.Id == decision.Subject?.Record.Id)
        .Select(o => new AgreedAction(o.Text, o.Action!.Office is { } office ? offices.GetValueOrDefault(office)?.Key : null, o.Action.Account, o.Action.Due));

    private static NewDecision EntryOf(Outcome outcome, DecisionDraft draft, AgendaItem item, Meeting meeting, DateWindow when) => new()
    {
        BodyId = meeting.BodyId,
        BodyKey = meeting.BodyKey,
        MeetingId = meeting.Id,
        ItemId = item.Id,
        When = when,
        Text = outcome.Text,
        Draft = draft,
        Class = item.Class,
        Subject = outcome.Subject?.Record,
    };

    private ActionItem ActionOf(Outcome outcome, ActionDraft draft, AgendaItem item, Meeting meeting) => new()
    {
        BodyKey = meeting.BodyKey,
        Source = outcome.Subject?.Record ?? new SourceRef("agenda-item", item.Id, $"/meetings/{meeting.Id}"),
        MeetingId = meeting.Id,
        Topic = outcome.Subject?.Title ?? item.Title,
        Text = outcome.Text,
        OwnerOffice = draft.Office,
        OwnerAccount = draft.Account,
        Priority = draft.Priority,
        Due = draft.Due,
        State = ActionState.Proposed,
        Since = clock.Today(),
        Class = item.Class > Classification.Internal ? item.Class : Classification.Internal,
    };
}

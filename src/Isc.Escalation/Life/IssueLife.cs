using Isc.Escalation.Data;

namespace Isc.Escalation.Life;

/// <summary>
/// The life of an issue as one table: the guard, what pages and API offer, the diagram of the documentation and the tests come from
/// it. What is not a row is refused.
/// </summary>
internal static class IssueLife
{
    public static IReadOnlyList<IssueTransition> Table { get; } =
    [
        new(IssueState.Draft, IssueTrigger.Submit, IssueState.Open, Who.Raiser, Step: Step.Enter),
        .. From(IssueState.Open,
            (IssueTrigger.Acknowledge, IssueState.Acknowledged, Who.Body, Guard.NotRecused, Step.Stay),
            (IssueTrigger.Pause, IssueState.Paused, Who.Chair, Guard.Reason | Guard.ResumeDay, Step.Stay)),
        .. From(IssueState.Acknowledged,
            (IssueTrigger.Pause, IssueState.Paused, Who.Chair, Guard.Reason | Guard.ResumeDay, Step.Stay),
            (IssueTrigger.Decide, IssueState.Decided, Who.Body, Guard.NotRecused | Guard.NotTheRaiser | Guard.Ruling, Step.Leave)),
        .. Each([IssueState.Open, IssueState.Acknowledged],
            (IssueTrigger.Escalate, IssueState.Open, Who.Party | Who.Chair | Who.Clock, Guard.BelowTop | Guard.Reason, Step.Up),
            (IssueTrigger.Return, IssueState.Open, Who.Body, Guard.NotRecused | Guard.AboveFirst | Guard.ReturnedLessThanTwice | Guard.Reason, Step.Down),
            (IssueTrigger.Resolve, IssueState.Resolved, Who.Party, Guard.Reason, Step.Leave)),
        new(IssueState.Paused, IssueTrigger.Resume, IssueState.Open, Who.Chair | Who.Clock, Guard.NotAcknowledged),
        new(IssueState.Paused, IssueTrigger.Resume, IssueState.Acknowledged, Who.Chair | Who.Clock, Guard.Acknowledged),
        .. new[] { IssueState.Open, IssueState.Acknowledged, IssueState.Paused }.SelectMany(state => From(state,
            (IssueTrigger.Consent, state, Who.Body, Guard.NotRecused | Guard.FromThird, Step.Stay),
            (IssueTrigger.Withdraw, IssueState.Withdrawn, Who.Raiser, Guard.Reason | Guard.BodyConsents, Step.Leave))),
        .. From(IssueState.Decided,
            (IssueTrigger.Appeal, IssueState.Open, Who.Party, Guard.BelowTop | Guard.NeverAppealed | Guard.WithinTwentyDays | Guard.Reason, Step.Up),
            (IssueTrigger.Implement, IssueState.Implementing, Who.Owner, Guard.HasActions, Step.Stay)),
        .. Each([IssueState.Implementing, IssueState.Resolved],
            (IssueTrigger.Close, IssueState.Closed, Who.Secretariat, Guard.Reason, Step.Stay)),
        new(IssueState.Closed, IssueTrigger.Reopen, IssueState.Open, Who.Party, Guard.Reason, Step.Enter),
        .. new[] { IssueState.Decided, IssueState.Implementing, IssueState.Closed }.SelectMany(state => From(state,
            (IssueTrigger.Correct, state, Who.Body, Guard.NotRecused | Guard.NotTheRaiser | Guard.Ruling, Step.Stay))),
    ];

    /// <summary>The rows for a trigger; none where the table refuses it.</summary>
    public static IReadOnlyList<IssueTransition> Find(IssueState from, IssueTrigger trigger) =>
        [.. Table.Where(row => row.From == from && row.Trigger == trigger)];

    private static IEnumerable<IssueTransition> From(IssueState from, params (IssueTrigger Trigger, IssueState To, Who Who, Guard Guards, Step Step)[] rows) =>
        rows.Select(row => new IssueTransition(from, row.Trigger, row.To, row.Who, row.Guards, row.Step));

    private static IEnumerable<IssueTransition> Each(
        IssueState[] states, params (IssueTrigger Trigger, IssueState To, Who Who, Guard Guards, Step Step)[] rows) => states.SelectMany(state => From(state, rows));
}

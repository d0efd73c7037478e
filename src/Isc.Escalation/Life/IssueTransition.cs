using Isc.Escalation.Data;

namespace Isc.Escalation.Life;

/// <summary>A row of the table of an issue's life.</summary>
/// <param name="From">The state before.</param>
/// <param name="Trigger">What happens.</param>
/// <param name="To">The state after.</param>
/// <param name="Who">Who may; any of them.</param>
/// <param name="Guards">What must hold besides; all of it.</param>
/// <param name="Step">What becomes of the level.</param>
internal sealed record IssueTransition(IssueState From, IssueTrigger Trigger, IssueState To, Who Who, Guard Guards = Guard.None, Step Step = Step.Stay);

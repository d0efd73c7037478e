namespace Isc.Library;

/// <summary>One row of the document's state table. What is not a row is refused.</summary>
/// <param name="From">The state before.</param>
/// <param name="Trigger">What happens.</param>
/// <param name="To">The state after.</param>
/// <param name="Needs">What it has to be given.</param>
public sealed record DocumentTransition(
    DocumentState From, DocumentTrigger Trigger, DocumentState To, TransitionNeeds Needs = TransitionNeeds.Nothing)
{
    /// <summary>The table: the guard, the API's answer and the tests read it.</summary>
    public static IReadOnlyList<DocumentTransition> Table { get; } =
    [
        new(DocumentState.Draft, DocumentTrigger.Submit, DocumentState.Submitted),
        new(DocumentState.Submitted, DocumentTrigger.Register, DocumentState.Registered, TransitionNeeds.Symbol),
        new(DocumentState.Submitted, DocumentTrigger.Return, DocumentState.Draft, TransitionNeeds.Reason),
        new(DocumentState.Registered, DocumentTrigger.Post, DocumentState.Posted),
        new(DocumentState.Posted, DocumentTrigger.Review, DocumentState.UnderReview, TransitionNeeds.Reason),
        new(DocumentState.UnderReview, DocumentTrigger.Adopt, DocumentState.Posted, TransitionNeeds.Revision),
        new(DocumentState.UnderReview, DocumentTrigger.Confirm, DocumentState.Posted),
        new(DocumentState.Posted, DocumentTrigger.Supersede, DocumentState.Superseded, TransitionNeeds.Successor),
        new(DocumentState.Posted, DocumentTrigger.Withdraw, DocumentState.Withdrawn, TransitionNeeds.Reason),
    ];

    /// <summary>The row for <paramref name="trigger"/>; null where the table refuses it.</summary>
    public static DocumentTransition? Find(DocumentState from, DocumentTrigger trigger) =>
        Table.FirstOrDefault(row => row.From == from && row.Trigger == trigger);

    /// <summary>What may happen in <paramref name="state"/>.</summary>
    public static IReadOnlyList<DocumentTrigger> AllowedIn(DocumentState state) =>
        [.. Table.Where(row => row.From == state).Select(row => row.Trigger)];
}

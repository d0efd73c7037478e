namespace Isc.Library;

/// <summary>One row of the document's state table. What is not a row is refused.</summary>
/// <param name="From">The state before.</param>
/// <param name="Trigger">What happens.</param>
/// <param name="To">The state after.</param>
public sealed record DocumentTransition(DocumentState From, DocumentTrigger Trigger, DocumentState To)
{
    /// <summary>The table: the guard, the API's answer and the tests read it.</summary>
    public static IReadOnlyList<DocumentTransition> Table { get; } =
    [
        new(DocumentState.Draft, DocumentTrigger.Submit, DocumentState.Submitted),
        new(DocumentState.Submitted, DocumentTrigger.Register, DocumentState.Registered),
        new(DocumentState.Submitted, DocumentTrigger.Return, DocumentState.Draft),
        new(DocumentState.Registered, DocumentTrigger.Post, DocumentState.Posted),
        new(DocumentState.Posted, DocumentTrigger.Review, DocumentState.UnderReview),
        new(DocumentState.UnderReview, DocumentTrigger.Adopt, DocumentState.Posted),
        new(DocumentState.UnderReview, DocumentTrigger.Confirm, DocumentState.Posted),
        new(DocumentState.Posted, DocumentTrigger.Supersede, DocumentState.Superseded),
        new(DocumentState.Posted, DocumentTrigger.Withdraw, DocumentState.Withdrawn),
    ];

    /// <summary>The state after <paramref name="trigger"/>; null where the table refuses it.</summary>
    public static DocumentState? Next(DocumentState from, DocumentTrigger trigger) =>
        Table.FirstOrDefault(row => row.From == from && row.Trigger == trigger)?.To;

    /// <summary>What may happen in <paramref name="state"/>.</summary>
    public static IReadOnlyList<DocumentTrigger> AllowedIn(DocumentState state) =>
        [.. Table.Where(row => row.From == state).Select(row => row.Trigger)];
}

using System.ComponentModel;

namespace Isc.Meetings.Outcomes;

/// <summary>An action among the outcomes of an item.</summary>
internal sealed record OutcomeActionView(
    [property: Description("The action; null until the item is settled.")] Guid? Id,
    Guid? Office,
    [property: Description("Account of the owner; null where an office owns it, and for readers outside.")] Guid? Account,
    DateOnly? Due,
    [property: Description("normal or high.")] string Priority);

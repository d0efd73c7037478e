using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Trials;

/// <summary>One row of the trial's state table. What is not a row is refused.</summary>
/// <param name="From">The state before.</param>
/// <param name="Trigger">What happens.</param>
/// <param name="To">The state after.</param>
internal sealed record TrialTransition(TrialState From, TrialTrigger Trigger, TrialState To)
{
    public static IReadOnlyList<TrialTransition> Table { get; } =
    [
        new(TrialState.Planned, TrialTrigger.Start, TrialState.UnderWay),
        new(TrialState.Planned, TrialTrigger.Cancel, TrialState.Cancelled),
        new(TrialState.UnderWay, TrialTrigger.Finish, TrialState.Done),
        new(TrialState.UnderWay, TrialTrigger.Cancel, TrialState.Cancelled),
    ];

    public static IReadOnlyList<TrialTransition> AllowedIn(TrialState state) => [.. Table.Where(row => row.From == state)];
}

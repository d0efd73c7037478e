using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Trials;

/// <summary>How a trial came to its state, and what may happen next.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="Steps">Its changes, oldest first.</param>
/// <param name="Allowed">What the state table allows now.</param>
internal sealed record TrialHistory(TrialState State, IReadOnlyList<TrialHistory.Step> Steps, IReadOnlyList<TrialTrigger> Allowed)
{
    public static TrialHistory Of(Trial trial) => new(
        trial.State,
        [.. trial.Steps.OrderBy(step => step.On).ThenBy(step => step.To).Select(step => new Step(step.On, step.To))],
        [.. TrialTransition.AllowedIn(trial.State).Select(row => row.Trigger)]);

    internal sealed record Step(DateOnly On, TrialState To);
}

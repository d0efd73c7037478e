namespace Isc.Modules.Accessibility.Data;

/// <summary>A change of a trial's state: kept, so that a report tells the state at its cut-off.</summary>
internal sealed class TrialStep : Record
{
    public required Guid TrialId { get; init; }

    public required DateOnly On { get; init; }

    public required TrialState To { get; init; }
}

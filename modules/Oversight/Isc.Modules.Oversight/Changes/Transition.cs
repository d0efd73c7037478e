namespace Isc.Modules.Oversight.Changes;

/// <summary>A row of a state table.</summary>
/// <param name="From">Where it stands.</param>
/// <param name="Trigger">What happens.</param>
/// <param name="To">Where it stands then.</param>
/// <param name="Permission">Who may.</param>
/// <param name="Need">What must be given.</param>
internal sealed record Transition<TState>(TState From, Trigger Trigger, TState To, string Permission, Need Need = Need.Nothing)
    where TState : struct, Enum;

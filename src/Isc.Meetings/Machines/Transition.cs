namespace Isc.Meetings.Machines;

/// <summary>A row of a state machine. What is not a row is refused.</summary>
/// <param name="From">The state before; null for a record that begins.</param>
/// <param name="Trigger">What happens.</param>
/// <param name="To">The state after.</param>
/// <param name="Permission">What the actor must hold.</param>
/// <param name="Relation">How the actor must stand to the record besides.</param>
internal sealed record Transition<TState, TTrigger>(TState? From, TTrigger Trigger, TState To, string Permission, Relation Relation = Relation.None)
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    /// <summary>What must hold besides, for the reference page.</summary>
    public string? Guard { get; init; }

    /// <summary>What else changes, for the reference page.</summary>
    public string? Effect { get; init; }

    /// <summary>The same row from each of several states.</summary>
    public static IEnumerable<Transition<TState, TTrigger>> FromEach(
        IEnumerable<TState> states, TTrigger trigger, TState to, string permission, Relation relation = Relation.None, string? guard = null, string? effect = null) =>
        states.Select(from => new Transition<TState, TTrigger>(from, trigger, to, permission, relation) { Guard = guard, Effect = effect });
}

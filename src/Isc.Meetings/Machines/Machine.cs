using Isc.Access;

namespace Isc.Meetings.Machines;

/// <summary>The life of a record as one table: the guard, the routes, the API's <c>allowed</c>, the reference page and the tests come from it.</summary>
/// <param name="name">What it moves, for messages and the reference page: "meeting".</param>
/// <param name="table">The rows, in the order in which a life runs.</param>
internal sealed class Machine<TState, TTrigger>(string name, params IReadOnlyList<Transition<TState, TTrigger>> table)
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    public string Name => name;

    public IReadOnlyList<Transition<TState, TTrigger>> Table => table;

    /// <summary>Triggers of records that exist, each with its one permission.</summary>
    public IReadOnlyList<(TTrigger Trigger, string Permission)> Routes { get; } =
        [.. table.Where(row => row.From is not null).Select(row => (row.Trigger, row.Permission)).Distinct()];

    /// <summary>The row for a trigger; null where the table refuses it.</summary>
    public Transition<TState, TTrigger>? Find(TState? from, TTrigger trigger) =>
        table.SingleOrDefault(row => EqualityComparer<TState?>.Default.Equals(row.From, from) && EqualityComparer<TTrigger>.Default.Equals(row.Trigger, trigger));

    /// <summary>What <paramref name="actor"/> may do with a record in a state.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="state">Where the record is.</param>
    /// <param name="stands">Whether the actor stands to the record as asked; needed by tables that ask for a relation.</param>
    public IReadOnlyList<TTrigger> AllowedTo(Actor actor, TState state, Func<Relation, bool>? stands = null) =>
        [.. table.Where(row => EqualityComparer<TState?>.Default.Equals(row.From, state) && actor.May(row.Permission)
            && (row.Relation == Relation.None || stands?.Invoke(row.Relation) == true)).Select(row => row.Trigger)];
}

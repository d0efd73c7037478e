using Isc.Meetings.Data;

namespace Isc.Meetings.Agenda;

/// <summary>An item in the order of its agenda.</summary>
/// <param name="Item">The item.</param>
/// <param name="Number">Its number; null until it is on the agenda.</param>
/// <param name="Place">Its place among its siblings, from 1.</param>
internal readonly record struct AgendaLine(AgendaItem Item, string? Number, int Place);

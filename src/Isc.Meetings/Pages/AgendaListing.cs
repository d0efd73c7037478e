using Isc.Meetings.Agenda;
using Isc.Meetings.Outcomes;

namespace Isc.Meetings.Pages;

/// <summary>What a list of items shows; cascaded, since parameters of components are public and this is not.</summary>
/// <param name="Items">The items in their order.</param>
/// <param name="Outcomes">What they came to, by item.</param>
internal sealed record AgendaListing(IReadOnlyList<AgendaItemView> Items, ILookup<Guid, OutcomeView> Outcomes);

using System.ComponentModel;

namespace Isc.Meetings.Agenda;

/// <summary>An agenda, as far as the caller may see it.</summary>
internal sealed record AgendaView(
    Guid Meeting,
    [property: Description("State of the meeting.")] string Status,
    [property: Description("Minutes planned for all items.")] int Minutes,
    [property: Description("Length of the meeting in minutes; null where its times are not set.")] int? Length,
    [property: Description("Minutes by which the items are longer than the meeting; 0 where they fit or its length is not known.")] int Over,
    [property: Description("Every item after the one it stands under. Those proposed and not yet taken up have no number.")] IReadOnlyList<AgendaItemView> Items);

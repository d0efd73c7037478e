using Isc.Modules.EventOverview.Data;

namespace Isc.Modules.EventOverview.ListedEvents;

/// <summary>An event as the API shows it.</summary>
internal sealed record ListedEventView(
    Guid Id, int Version, LocalizedText Title, string? Place, DateWindow When, bool Lasts, ListedEventState State, string? Citation)
{
    public static ListedEventView Of(ListedEvent listedEvent) => new(
        listedEvent.Id, listedEvent.Version, listedEvent.Title, listedEvent.Place, listedEvent.When, listedEvent.Lasts, listedEvent.State, listedEvent.Citation);
}

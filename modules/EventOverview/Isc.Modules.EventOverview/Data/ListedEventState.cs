namespace Isc.Modules.EventOverview.Data;

/// <summary>Where an event stands.</summary>
internal enum ListedEventState
{
    Planned,
    Held,
    Cancelled,
}

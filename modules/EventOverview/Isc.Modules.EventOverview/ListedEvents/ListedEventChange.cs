using Isc.Modules.EventOverview.Data;

namespace Isc.Modules.EventOverview.ListedEvents;

/// <summary>Where an event shall stand.</summary>
internal sealed record ListedEventChange
{
    public required ListedEventState State { get; init; }
}

using System.ComponentModel;

namespace Isc.Meetings.Standing;

/// <summary>The body of <c>PUT meetings/series/{key}/standing-items</c>.</summary>
internal sealed record StandingItemsRequest
{
    [Description("All that stand, in the order of agendas. One that is left out ends today; agendas that hold it keep it.")]
    public IReadOnlyList<StandingItemRequest>? Items { get; init; }
}

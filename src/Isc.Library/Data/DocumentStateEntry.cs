using Isc.Data;
using Isc.Time;

namespace Isc.Library.Data;

/// <summary>A document came into a state: what makes "under review at the cut-off" answerable.</summary>
internal sealed class DocumentStateEntry : Record
{
    public required Guid DocumentId { get; init; }

    public required DocumentState State { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public string? Reason { get; init; }

    public DateWindow When => new(From, Until);
}

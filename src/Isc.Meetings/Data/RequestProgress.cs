using Isc.Data;

namespace Isc.Meetings.Data;

/// <summary>How far a request of a decision has come: beside the decision, which itself never changes.</summary>
internal sealed class RequestProgress : Record
{
    public required Guid DecisionId { get; init; }

    /// <summary>Which of the decision's requests, from 1.</summary>
    public required int Request { get; init; }

    public required RequestState State { get; init; }

    public required DateOnly On { get; init; }

    public string? Note { get; init; }

    public Guid? By { get; init; }
}

using Isc.Data;

namespace Isc.Escalation.Data;

/// <summary>A person named for an issue.</summary>
internal sealed class Participant : Record
{
    public required Guid IssueId { get; init; }

    public required Guid AccountId { get; init; }

    public required Part Part { get; init; }
}

using Isc.Data;

namespace Isc.Meetings.Data;

/// <summary>A theme or a body that a decision concerns.</summary>
internal sealed class DecisionLink : Record
{
    public required Guid DecisionId { get; init; }

    public required LinkTarget Target { get; init; }

    /// <summary>Key of the theme or body.</summary>
    public required string Key { get; init; }
}

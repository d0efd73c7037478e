using System.ComponentModel;

namespace Isc.Meetings.Decisions;

/// <summary>How far a request of a decision has come.</summary>
internal sealed record ProgressRequest
{
    [Description("open, in-progress, done or withdrawn.")]
    public string? State { get; init; }

    public string? Note { get; init; }
}

using Isc.Data.Access;

namespace Isc.Modules.Oversight.Data;

/// <summary>How an issue about a recommendation ended. It changes no standing: that takes a step.</summary>
internal sealed class FollowUp : Record, IClassified
{
    public required Guid RecommendationId { get; init; }

    /// <summary>Message that told it; one that comes twice is kept once.</summary>
    public required Guid MessageId { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Number of the issue: <c>ISSUE-12</c>.</summary>
    public required string Issue { get; init; }

    /// <summary>Page that shows the issue, from the root of the language.</summary>
    public string? Path { get; init; }

    /// <summary>Key of the body that held it.</summary>
    public required string Body { get; init; }

    /// <summary>"decided" or "resolved".</summary>
    public required string Outcome { get; init; }

    /// <summary>The ruling, or the note.</summary>
    public required LocalizedText Text { get; init; }

    public Classification Class { get; init; }
}

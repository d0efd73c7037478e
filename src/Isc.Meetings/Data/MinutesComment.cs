using Isc.Data;

namespace Isc.Meetings.Data;

/// <summary>What somebody says of circulated minutes.</summary>
internal sealed class MinutesComment : Record
{
    public required Guid RevisionId { get; init; }

    /// <summary>Number of the paragraph: 2.1; null for the whole.</summary>
    public string? Paragraph { get; init; }

    public required string Text { get; init; }

    public required DateTime At { get; init; }

    public Guid? By { get; init; }
}

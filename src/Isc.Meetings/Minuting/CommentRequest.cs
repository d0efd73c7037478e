using System.ComponentModel;

namespace Isc.Meetings.Minuting;

/// <summary>A comment on circulated minutes.</summary>
internal sealed record CommentRequest
{
    [Description("Number of the paragraph; left out for the whole.")]
    public string? Paragraph { get; init; }

    public string? Text { get; init; }
}

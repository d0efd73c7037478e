using System.ComponentModel;

namespace Isc.Themes.Merging;

/// <summary>The body of <c>POST themes/{key}/merged</c>.</summary>
internal sealed record MergeRequest
{
    [Description("Keys of the themes that end in this one.")]
    public IReadOnlyList<string>? Themes { get; init; }

    [Description("The day from which they are one; left out for today.")]
    public DateOnly? On { get; init; }
}

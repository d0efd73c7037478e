using System.ComponentModel;
using Isc.Text;

namespace Isc.Themes.Api;

/// <summary>The body of <c>POST themes/{key}/updates</c>.</summary>
internal sealed record NewUpdateRequest
{
    [Description("The day, or the first day of the period.")]
    public DateOnly? From { get; init; }

    [Description("The last day of the period; left out for one day.")]
    public DateOnly? Until { get; init; }

    [Description("activity or outcome.")]
    public string? Kind { get; init; }

    public LocalizedText? Text { get; init; }

    [Description("Symbols of documents, or addresses.")]
    public IReadOnlyList<string>? Evidence { get; init; }

    [Description("Whether reports take it up.")]
    public bool ForReport { get; init; }

    [Description("Keys of the bodies to which it is given: isc-tf.")]
    public IReadOnlyList<string>? GivenTo { get; init; }

    [Description("Its place among the updates of its period; lower comes first.")]
    public int Position { get; init; }

    [Description("public (default), members, internal or restricted.")]
    public string? Class { get; init; }
}

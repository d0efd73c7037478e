using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Patterns;

/// <summary>The body of <c>POST meetings/series</c>.</summary>
internal sealed record NewSeriesRequest
{
    [Description("Key of the body that meets: isc-tf.")]
    public string? Body { get; init; }

    [Description("Kebab-case, unique: isc-tf-preparatory.")]
    public string? Key { get; init; }

    public LocalizedText? Name { get; init; }

    [Description("Number of its next meeting, for a series that is numbered: 40 continues after 39.")]
    public int? NextNumber { get; init; }

    [Description("Who may see the days that its pattern gives: public (default), members or internal.")]
    public string? Class { get; init; }
}

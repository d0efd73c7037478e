using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Isc.Reporting.Drafting;

/// <summary>What is to stand at a place of a draft.</summary>
internal sealed record TextRequest
{
    [Description("The text; null adopts the computed one. Sent unchanged, it keeps the text and takes what the records say now as its basis."), MaxLength(20_000)]
    public string? Text { get; init; }

    [Description("True to take over what was written here for an earlier period, with what was computed then as its basis.")]
    public bool Reuse { get; init; }
}

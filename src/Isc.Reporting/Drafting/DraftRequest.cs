using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Isc.Access;
using Isc.Reporting.Definitions;

namespace Isc.Reporting.Drafting;

/// <summary>What a draft is of.</summary>
internal sealed record DraftRequest
{
    [Description("Key of the report."), MaxLength(ReportCatalogue.LongestKey)]
    public required string Key { get; init; }

    [Description("First day, such as 2020-04-01; left out: since the beginning."), MaxLength(40)]
    public string? Since { get; init; }

    [Description("Cut-off, inclusive, such as 2021-03-31."), MaxLength(40)]
    public required string AsOf { get; init; }

    [Description("Who will read it: it is composed as such a reader reads it.")]
    public Classification Class { get; init; } = Classification.Public;
}

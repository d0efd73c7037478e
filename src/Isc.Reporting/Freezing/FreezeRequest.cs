using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Isc.Access;
using Isc.Reporting.Definitions;

namespace Isc.Reporting.Freezing;

/// <summary>What is asked when a report is frozen.</summary>
public sealed record FreezeRequest
{
    /// <summary>Key of the report.</summary>
    [Description("Key of the report."), MaxLength(ReportCatalogue.LongestKey)]
    public required string Key { get; init; }

    /// <summary>First day; null or blank for "since the beginning".</summary>
    [Description("First day, such as 2020-04-01; left out: since the beginning."), MaxLength(40)]
    public string? Since { get; init; }

    /// <summary>Cut-off, inclusive.</summary>
    [Description("Cut-off, inclusive, such as 2021-03-31."), MaxLength(40)]
    public required string AsOf { get; init; }

    /// <summary>Languages in which it is frozen; null or none for all six.</summary>
    [Description("Languages in which it is frozen; left out: all six."), MaxLength(6)]
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>Who may read it. It holds what readers of that class may read, whoever freezes it.</summary>
    [Description("Who may read it. It holds what readers of that class may read, whoever freezes it.")]
    public Classification Class { get; init; } = Classification.Public;

    /// <summary>Symbol of the document; null where none is assigned yet.</summary>
    [Description("Symbol of the document, such as C21/35; left out where none is assigned yet."), MaxLength(60)]
    public string? Symbol { get; init; }

    /// <summary>The draft whose texts go before those computed; null for none.</summary>
    [Description("Id of a draft of this report, for this period and these readers: its texts go before those computed.")]
    public Guid? Draft { get; init; }
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Isc.Reporting.Api;

/// <summary>What the API can be told about a report.</summary>
internal sealed class ReportQuery
{
    [FromQuery(Name = "since"), Description("First day, such as 2020-04-01. Empty: since the beginning. Left out with as-of: the report's last period."), MaxLength(40)]
    public string? Since { get; init; }

    [FromQuery(Name = "as-of"), Description("Cut-off, inclusive, such as 2021-03-31. Left out: the cut-off of the report's last period."), MaxLength(40)]
    public string? AsOf { get; init; }

    [FromQuery(Name = "language"), Description("ar, zh, en, fr, ru or es; en where left out."), MaxLength(40)]
    public string? Language { get; init; }
}

using System.Text.Json.Serialization;
using Isc.Time;

namespace Isc.Reporting;

/// <summary>What a report covers.</summary>
/// <param name="Since">First day; null for "since the beginning".</param>
/// <param name="AsOf">Cut-off, inclusive.</param>
public sealed record ReportPeriod(DateOnly? Since, DateOnly AsOf)
{
    /// <summary>The same cut-off, from the beginning.</summary>
    [JsonIgnore]
    public ReportPeriod FromInception => this with { Since = null };

    /// <summary>True when the day lies in the period.</summary>
    public bool Holds(DateOnly day) => (Since is null || day >= Since) && day <= AsOf;

    /// <summary>True when the whole window lies in the period: what may have been outside is not counted.</summary>
    public bool Holds(DateWindow window) => (Since is null || window.From >= Since) && window.Until <= AsOf;
}

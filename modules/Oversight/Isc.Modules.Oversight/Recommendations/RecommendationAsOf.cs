using Isc.Modules.Oversight.Data;

namespace Isc.Modules.Oversight.Recommendations;

/// <summary>A recommendation as it stood at the end of a day.</summary>
internal sealed record RecommendationAsOf(Guid Id, OversightStream Stream, string ReportSymbol, Form Form, Addressee Addressee, string? Theme, DateOnly? Due,
    Standing Standing)
{
    /// <summary>What it is due for, in the source's words.</summary>
    public LocalizedText? DueFor { get; init; }

    /// <summary>Open, with its due date gone by. No state of its own: time alone makes it so.</summary>
    public bool IsOverdue(DateOnly asOf) => Standing.IsOpen && Due < asOf;
}

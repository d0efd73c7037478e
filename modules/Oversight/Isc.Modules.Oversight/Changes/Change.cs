using System.ComponentModel;

namespace Isc.Modules.Oversight.Changes;

/// <summary>What happened to a recommendation.</summary>
internal sealed record Change
{
    public required Trigger Trigger { get; init; }

    [Description("The day it happened; today without it. Reports up to an earlier day do not change.")]
    public DateOnly? On { get; init; }

    [Description("At most 2,000 characters.")]
    public string? Reason { get; init; }

    [Description("What shows that it is done, at most 2,000 characters.")]
    public string? Evidence { get; init; }

    /// <summary>What is wrong with it, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Problems(Need need, DateOnly notBefore, DateOnly today)
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (On < notBefore || On > today)
            problems["on"] = ["The day must not lie before the last change, nor in the future."];
        if (need == Need.Reason && string.IsNullOrWhiteSpace(Reason))
            problems["reason"] = ["Say why."];
        if (need == Need.EvidenceOrReason && string.IsNullOrWhiteSpace(Reason) && string.IsNullOrWhiteSpace(Evidence))
            problems["evidence"] = ["Give the evidence, or the reason why there is none."];
        if (Reason?.Length > 2_000)
            problems["reason"] = ["At most 2,000 characters."];
        if (Evidence?.Length > 2_000)
            problems["evidence"] = ["At most 2,000 characters."];
        return problems;
    }
}

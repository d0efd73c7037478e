using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Trials;

/// <summary>What happens to a trial.</summary>
internal sealed record TrialChange
{
    public required TrialTrigger Trigger { get; init; }

    /// <summary>The day it happened; today without it.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What was learned: required to finish.</summary>
    public LocalizedText? Lessons { get; init; }

    /// <summary>What is wrong with it, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Problems(Trial trial, DateOnly today)
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var earliest = trial.Steps.Select(step => step.On).Append(trial.From).Max();
        if ((On ?? today) < earliest || On > today)
            problems["on"] = [$"The day must not lie before {earliest:O}, nor in the future."];
        if (Trigger == TrialTrigger.Finish && Lessons is null)
            problems["lessons"] = ["Say what was learned."];
        return problems;
    }
}

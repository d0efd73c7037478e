namespace Isc.Modules.Accessibility.Data;

/// <summary>A trial of accessible virtual meetings.</summary>
internal sealed class Trial : Record
{
    public required LocalizedText Title { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow Decided => new(From, Until);

    public required Guid CoordinatorId { get; init; }

    /// <summary>The office whose experience it builds on; null for none.</summary>
    public Guid? ExperienceOfId { get; init; }

    /// <summary>What it tries; empty while that is not recorded.</summary>
    public IReadOnlyList<TrialService> Services { get; init; } = [];

    public TrialState State { get; set; }

    public LocalizedText? Lessons { get; set; }

    public List<TrialStep> Steps { get; init; } = [];

    /// <summary>Where it stood at the end of a day; null where it had not certainly been decided.</summary>
    public TrialState? StateOn(DateOnly day) => Until > day
        ? null
        : Steps.Where(step => step.On <= day).OrderBy(step => step.On).ThenBy(step => step.To).LastOrDefault()?.To ?? TrialState.Planned;
}

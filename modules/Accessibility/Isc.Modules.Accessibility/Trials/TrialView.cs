using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Trials;

/// <summary>A trial as the API shows it.</summary>
internal sealed record TrialView(
    Guid Id, int Version, LocalizedText Title, DateWindow Decided, Guid CoordinatorId, Guid? ExperienceOfId,
    IReadOnlyList<TrialService> Services, TrialState State, LocalizedText? Lessons, string? Citation)
{
    public static TrialView Of(Trial trial) => new(
        trial.Id, trial.Version, trial.Title, trial.Decided, trial.CoordinatorId, trial.ExperienceOfId,
        trial.Services, trial.State, trial.Lessons, trial.Citation);
}

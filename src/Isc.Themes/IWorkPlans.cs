namespace Isc.Themes;

/// <summary>The work plans of themes. Scoped.</summary>
public interface IWorkPlans
{
    /// <summary>The plans of a theme that the current actor may read, latest period first; none for an unknown theme.</summary>
    Task<IReadOnlyList<WorkPlanInfo>> OfThemeAsync(string themeKey, CancellationToken cancellationToken);

    /// <summary>
    /// Adds a plan and those of its items that are missing: ids come from <see cref="StableId"/>, so that calling it twice changes
    /// nothing. What people have changed since is left alone.
    /// </summary>
    /// <returns>How many records were added.</returns>
    /// <exception cref="InvalidOperationException">There is no theme with the plan's key.</exception>
    Task<int> EnsureAsync(NewWorkPlan plan, CancellationToken cancellationToken);
}

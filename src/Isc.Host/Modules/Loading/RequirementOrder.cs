namespace Isc.Host.Modules.Loading;

/// <summary>Puts modules in an order in which each comes after what it requires.</summary>
internal static class RequirementOrder
{
    /// <returns>The modules in order; those of a circle, which require one another, come as failed.</returns>
    public static IReadOnlyList<LoadedModule> Of(IReadOnlyList<LoadedModule> modules)
    {
        var waiting = modules.ToList();
        var (ordered, placed) = (new List<LoadedModule>(), new HashSet<string>(StringComparer.Ordinal));
        while (waiting.FindIndex(module => IsReady(module, waiting, placed)) is >= 0 and var next)
        {
            ordered.Add(waiting[next]);
            placed.Add(waiting[next].Id);
            waiting.RemoveAt(next);
        }

        var circle = string.Join(", ", waiting.Select(module => $"'{module.Id}'"));
        return [.. ordered, .. waiting.Select(module => module with { Failure = $"Modules {circle} require one another in a circle." })];
    }

    // What is not among those that wait is either placed or not installed, which is told elsewhere.
    private static bool IsReady(LoadedModule module, List<LoadedModule> waiting, HashSet<string> placed) =>
        module.Module is null || module.Module.Manifest.Requires.All(id => placed.Contains(id) || !waiting.Exists(other => other.Id == id));
}

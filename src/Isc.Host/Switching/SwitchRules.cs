using Isc.Host.Modules;
using Isc.Modules;

namespace Isc.Host.Switching;

/// <summary>What stands against moving a module's switch.</summary>
internal sealed class SwitchRules(ModuleCatalogue catalogue)
{
    /// <summary>Why it cannot be moved, naming both sides; null where nothing stands against it.</summary>
    public string? Refusal(InstalledModule module, bool on)
    {
        if (on && catalogue.ForcedOff.Contains(module.Id))
            return $"Module '{module.Id}' is switched off by the setting Isc:Modules:Off; take it out of the setting and restart.";
        if (on && Missing(module) is [var missing, ..])
            return $"Module '{module.Id}' requires '{missing}', which is off; switch that on first.";
        return !on && RequiredBy(module.Id) is { Count: > 0 } dependants
            ? $"Module '{module.Id}' is required by {string.Join(", ", dependants.Select(id => $"'{id}'"))}; switch {(dependants.Count == 1 ? "that" : "those")} off first."
            : null;
    }

    /// <summary>Modules that are on and require it, directly.</summary>
    public IReadOnlyList<string> RequiredBy(string id) =>
        [.. catalogue.Modules.Where(m => m.Status == ModuleStatus.On && m.Manifest?.Requires.Contains(id) == true).Select(m => m.Id)];

    private List<string> Missing(InstalledModule module) => [.. module.Manifest?.Requires.Where(id => !catalogue.IsOn(id)) ?? []];
}

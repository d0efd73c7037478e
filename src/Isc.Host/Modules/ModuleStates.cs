using System.Collections.Frozen;
using Isc.Data.Switches;
using Isc.Modules;

namespace Isc.Host.Modules;

/// <summary>Works out each module's status from settings, switches, failures and what it requires.</summary>
internal static class ModuleStates
{
    public static IReadOnlyDictionary<string, StoredSwitch> NeverSwitched { get; } = FrozenDictionary<string, StoredSwitch>.Empty;

    /// <param name="modules">Requirements first.</param>
    /// <param name="forcedOff">Switched off by the settings.</param>
    /// <param name="switches">Stored switches.</param>
    public static IReadOnlyList<InstalledModule> Of(
        IReadOnlyList<InstalledModule> modules, IReadOnlySet<string> forcedOff, IReadOnlyDictionary<string, StoredSwitch> switches)
    {
        var states = new Dictionary<string, InstalledModule>(StringComparer.Ordinal);
        foreach (var module in modules)
            states.TryAdd(module.Id, Of(module, states, forcedOff.Contains(module.Id) || switches.GetValueOrDefault(module.Id) is { On: false }));
        return [.. states.Values];
    }

    private static InstalledModule Of(InstalledModule module, Dictionary<string, InstalledModule> before, bool off)
    {
        if (module.Status == ModuleStatus.Failed)
            return module;
        if (off)
            return module with { Status = ModuleStatus.Off, Reason = null };
        foreach (var required in (module.Manifest?.Requires ?? []).Select(before.GetValueOrDefault).OfType<InstalledModule>())
        {
            if (required.Status == ModuleStatus.Failed)
                return module with { Status = ModuleStatus.Failed, Reason = $"Module '{module.Id}' requires '{required.Id}', which has failed." };
            if (required.Status == ModuleStatus.Off)
                return module with { Status = ModuleStatus.Off, Reason = $"Module '{module.Id}' requires '{required.Id}', which is off." };
        }

        return module with { Status = ModuleStatus.On, Reason = null };
    }
}

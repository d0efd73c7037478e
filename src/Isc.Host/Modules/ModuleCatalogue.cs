using System.Collections.Frozen;
using System.Reflection;
using Isc.Data.Switches;
using Isc.Modules;
using Microsoft.Extensions.Primitives;

namespace Isc.Host.Modules;

/// <summary>The installed modules and their status. Readers see one snapshot; writers replace it whole.</summary>
/// <param name="installed">What was found at start, requirements first.</param>
/// <param name="forcedOff">Modules that the settings switch off, whatever the stored switch says.</param>
internal sealed class ModuleCatalogue(IReadOnlyList<InstalledModule> installed, IReadOnlySet<string> forcedOff) : IModuleCatalogue
{
    private readonly Lock _writing = new();
    private volatile Snapshot _snapshot = new(ModuleStates.Of(installed, forcedOff, ModuleStates.NeverSwitched), ModuleStates.NeverSwitched);

    public IReadOnlyList<InstalledModule> Modules => _snapshot.Modules;

    /// <summary>The switches that this node follows: what was read last.</summary>
    public IReadOnlyDictionary<string, StoredSwitch> Switches => _snapshot.Switches;

    /// <summary>Modules that the settings switch off.</summary>
    public IReadOnlySet<string> ForcedOff => forcedOff;

    /// <summary>Fires when a status changes.</summary>
    public IChangeToken Changed => _snapshot.Replaced;

    public bool IsOn(string id) => _snapshot.On.Contains(id);

    public string? OwnerOf(Assembly assembly) => _snapshot.Owners.GetValueOrDefault(assembly);

    /// <summary>Takes a module out, and what requires it, with the reason for the administrator.</summary>
    public void Fail(string id, string reason) => Replace(before => new(
        ModuleStates.Of([.. before.Modules.Select(m => m.Id == id ? m with { Status = ModuleStatus.Failed, Reason = reason } : m)], forcedOff, before.Switches),
        before.Switches));

    /// <summary>Follows the stored switches.</summary>
    public void Follow(IReadOnlyDictionary<string, StoredSwitch> switches) => Replace(before => before.Follows(switches)
        ? before
        : new(ModuleStates.Of(before.Modules, forcedOff, switches), switches));

    private void Replace(Func<Snapshot, Snapshot> change)
    {
        lock (_writing)
        {
            var before = _snapshot;
            _snapshot = change(before);
            if (_snapshot != before)
                before.Replace();
        }
    }

    private sealed class Snapshot(IReadOnlyList<InstalledModule> modules, IReadOnlyDictionary<string, StoredSwitch> switches)
    {
        private readonly CancellationTokenSource _replaced = new();

        public IReadOnlyList<InstalledModule> Modules { get; } = modules;

        public IReadOnlyDictionary<string, StoredSwitch> Switches { get; } = switches;

        public FrozenSet<string> On { get; } = modules.Where(m => m.Status == ModuleStatus.On).Select(m => m.Id).ToFrozenSet(StringComparer.Ordinal);

        public FrozenDictionary<Assembly, string> Owners { get; } =
            modules.Where(m => m.Assembly is not null).ToFrozenDictionary(m => m.Assembly!, m => m.Id);

        public IChangeToken Replaced => new CancellationChangeToken(_replaced.Token);

        public bool Follows(IReadOnlyDictionary<string, StoredSwitch> switches) =>
            Switches.Count == switches.Count && Switches.All(pair => switches.TryGetValue(pair.Key, out var other) && other == pair.Value);

        public void Replace() => _replaced.Cancel();
    }
}

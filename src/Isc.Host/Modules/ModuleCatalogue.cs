using System.Collections.Frozen;
using System.Reflection;
using Isc.Modules;
using Microsoft.Extensions.Primitives;

namespace Isc.Host.Modules;

/// <summary>The installed modules and their status. Readers see one snapshot; writers replace it whole.</summary>
internal sealed class ModuleCatalogue(IReadOnlyList<InstalledModule> installed) : IModuleCatalogue
{
    private readonly Lock _writing = new();
    private volatile Snapshot _snapshot = new(installed);

    public IReadOnlyList<InstalledModule> Modules => _snapshot.Modules;

    /// <summary>Fires when a status changes.</summary>
    public IChangeToken Changed => _snapshot.Replaced;

    public bool IsOn(string id) => _snapshot.On.Contains(id);

    public string? OwnerOf(Assembly assembly) => _snapshot.Owners.GetValueOrDefault(assembly);

    /// <summary>Takes a module out, with the reason for the administrator.</summary>
    public void Fail(string id, string reason)
    {
        lock (_writing)
        {
            var before = _snapshot;
            _snapshot = new([.. before.Modules.Select(m => m.Id == id ? m with { Status = ModuleStatus.Failed, Reason = reason } : m)]);
            before.Replace();
        }
    }

    private sealed class Snapshot(IReadOnlyList<InstalledModule> modules)
    {
        private readonly CancellationTokenSource _replaced = new();

        public IReadOnlyList<InstalledModule> Modules { get; } = modules;

        public FrozenSet<string> On { get; } = modules.Where(m => m.Status == ModuleStatus.On).Select(m => m.Id).ToFrozenSet(StringComparer.Ordinal);

        public FrozenDictionary<Assembly, string> Owners { get; } =
            modules.Where(m => m.Assembly is not null).ToFrozenDictionary(m => m.Assembly!, m => m.Id);

        public IChangeToken Replaced => new CancellationChangeToken(_replaced.Token);

        public void Replace() => _replaced.Cancel();
    }
}

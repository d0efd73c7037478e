using Isc.Data.Switches;
using Isc.Host.Modules;
using Isc.Modules;

namespace Isc.Host.Switching;

/// <summary>Moves switches and follows those that others moved.</summary>
internal sealed class ModuleSwitches(SwitchStore store, ModuleCatalogue catalogue, SwitchRules rules) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public InstalledModule? Find(string id) => catalogue.Modules.FirstOrDefault(m => m.Id == id);

    /// <summary>Counts the changes of a switch; 0 for one that was never moved.</summary>
    public int VersionOf(string id) => catalogue.Switches.GetValueOrDefault(id)?.Version ?? 0;

    /// <summary>Moves the switch; on this node it holds when this returns, on others within 2 s.</summary>
    /// <returns>Why it was refused; null where it was moved, or stood there already.</returns>
    /// <exception cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException">Somebody else moved it since <paramref name="version"/>.</exception>
    public async Task<string?> SetAsync(InstalledModule module, bool on, int version, CancellationToken cancellationToken)
    {
        await FollowAsync(cancellationToken);
        if (rules.Refusal(module, on) is { } refusal)
            return refusal;
        await store.SetAsync(module.Id, on, version, cancellationToken);
        await FollowAsync(cancellationToken);
        return null;
    }

    /// <summary>Reads and follows in one turn: what was read before a switch was moved must not be followed after it.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            catalogue.Follow(await store.ReadAsync(cancellationToken));
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}

using System.Reflection;

namespace Isc.Modules;

/// <summary>Every module installed in this deployment. Singleton; safe for concurrent reading.</summary>
public interface IModuleCatalogue
{
    /// <summary>All installed modules in order of id, with their status at this moment.</summary>
    IReadOnlyList<InstalledModule> Modules { get; }

    /// <summary>True while the module with <paramref name="id"/> is installed and on. Costs one look-up in memory.</summary>
    bool IsOn(string id);

    /// <summary>Id of the module that owns <paramref name="assembly"/>; null for the host and the kernels.</summary>
    string? OwnerOf(Assembly assembly);
}

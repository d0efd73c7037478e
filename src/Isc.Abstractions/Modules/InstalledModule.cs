using System.Reflection;

namespace Isc.Modules;

/// <summary>A module as the catalogue knows it.</summary>
/// <param name="Id">Its id; the assembly's name where the manifest could not be read.</param>
/// <param name="Assembly">Where its types live; null where it could not be loaded.</param>
/// <param name="Manifest">Null where it could not be read.</param>
/// <param name="Status">Whether it takes part now.</param>
/// <param name="Reason">Why it failed, for administrators; null otherwise.</param>
public sealed record InstalledModule(string Id, Assembly? Assembly, ModuleManifest? Manifest, ModuleStatus Status, string? Reason = null)
{
    /// <summary>Folder from which it was dropped in; null for one that the host was built with.</summary>
    public string? Folder { get; init; }
}

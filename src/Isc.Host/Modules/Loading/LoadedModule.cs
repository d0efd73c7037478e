using System.Reflection;
using Isc.Modules;

namespace Isc.Host.Modules.Loading;

/// <summary>What became of an assembly the host was told to load.</summary>
/// <param name="Name">Simple name of the assembly.</param>
/// <param name="Id">Id of the module; the assembly's name where it could not be read.</param>
/// <param name="Assembly">Null where loading failed.</param>
/// <param name="Module">Null where loading failed.</param>
/// <param name="Failure">Why it failed; null otherwise.</param>
/// <param name="Folder">Where it was dropped in; null for one that the host was built with.</param>
internal sealed record LoadedModule(string Name, string Id, Assembly? Assembly, IModule? Module, string? Failure, string? Folder = null)
{
    public static LoadedModule Failed(string name, string reason) => new(name, name, null, null, reason);
}

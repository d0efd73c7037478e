using System.Reflection;
using System.Runtime.Loader;

namespace Isc.Host.Modules.Loading;

/// <summary>
/// A dropped-in module's own room: what the host has, the host gives, so that both mean the same types; what only the module has comes
/// from its folder. Never unloaded: routes, models and localizers hold on to its types.
/// </summary>
internal sealed class ModuleLoadContext(string name, string file) : AssemblyLoadContext(name, isCollectible: false)
{
    private readonly AssemblyDependencyResolver _resolver = new(file);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (IsHosts(assemblyName))
            return null;
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : IntPtr.Zero;

    // Texts of the module are asked for by its own name and a language: never the host's.
    private static bool IsHosts(AssemblyName assemblyName)
    {
        if (!string.IsNullOrEmpty(assemblyName.CultureName))
            return false;
        try
        {
            return Default.LoadFromAssemblyName(assemblyName) is not null;
        }
        catch (Exception error) when (error is FileNotFoundException or FileLoadException)
        {
            return false;
        }
    }
}

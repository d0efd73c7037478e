using System.Reflection;
using System.Runtime.Loader;
using Isc.Modules;

namespace Isc.Host.Modules.Loading;

/// <summary>Loads the modules: those the host was built with, then those that were dropped in. One that cannot be loaded is listed as failed.</summary>
internal static class ModuleLoader
{
    /// <summary>The names that are stamped on a host: its modules' assemblies.</summary>
    public static IReadOnlyList<string> BuiltWith(Assembly host) =>
        [.. host.GetCustomAttributes<ModuleAssemblyAttribute>().Select(stamp => stamp.Name).Where(name => name.Length > 0)];

    /// <param name="names">Assemblies of modules that the host was built with.</param>
    /// <param name="plugins">Folder of dropped-in modules; null where there is none.</param>
    /// <exception cref="OperatorException">Two modules that were built in have the same id, or the folder is missing.</exception>
    public static IReadOnlyList<LoadedModule> Load(IReadOnlyList<string> names, string? plugins)
    {
        var built = names.Select(Load).ToList();
        RefuseTwins(built);
        var dropped = plugins is null ? [] : PluginFolder.Load(plugins);
        return [.. built.Concat(WithoutTwins(dropped, built)).OrderBy(module => module.Id, StringComparer.Ordinal)];
    }

    internal static void RefuseTwins(IReadOnlyList<LoadedModule> loaded)
    {
        foreach (var twins in loaded.GroupBy(module => module.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            throw new OperatorException(
                $"Modules {string.Join(" and ", twins.Select(m => $"'{m.Name}'"))} have the same id '{twins.Key}'; rename one.");
    }

    internal static LoadedModule Load(string name)
    {
        try
        {
            return ModuleDoor.Open(name, AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName(name)));
        }
        catch (Exception error)
        {
            return LoadedModule.Failed(name, $"'{name}' could not be loaded: {error.Message}");
        }
    }

    // The rest must run: of two with one id, the one that came later has failed.
    private static IEnumerable<LoadedModule> WithoutTwins(IReadOnlyList<LoadedModule> dropped, IReadOnlyList<LoadedModule> built)
    {
        var taken = built.ToDictionary(module => module.Id, module => module.Name, StringComparer.Ordinal);
        foreach (var module in dropped)
        {
            yield return taken.TryAdd(module.Id, module.Name) ? module : LoadedModule.Failed(
                module.Folder!, $"'{module.Folder}' has the id '{module.Id}', which '{taken[module.Id]}' has already; rename one.");
        }
    }
}

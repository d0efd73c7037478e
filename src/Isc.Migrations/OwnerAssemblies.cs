using System.Reflection;
using Isc.Data;

namespace Isc.Migrations;

/// <summary>The assemblies of kernels and modules beside this tool.</summary>
internal static class OwnerAssemblies
{
    public static IEnumerable<Assembly> Load() => Directory.EnumerateFiles(AppContext.BaseDirectory, "Isc.*.dll")
        .Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).Select(name => Assembly.Load(name!));

    /// <summary>The assembly's context; null when it keeps none.</summary>
    /// <exception cref="OperatorException">It has several: the tables of an owner have one prefix.</exception>
    public static Type? ContextOf(Assembly assembly)
    {
        var contexts = assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(ModuleDbContext))).ToList();
        return contexts.Count <= 1
            ? contexts.FirstOrDefault()
            : throw new OperatorException($"{assembly.GetName().Name} has several contexts: {string.Join(", ", contexts.Select(c => c.Name))}.");
    }
}

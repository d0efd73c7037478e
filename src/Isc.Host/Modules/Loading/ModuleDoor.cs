using System.Reflection;
using Isc.Modules;

namespace Isc.Host.Modules.Loading;

/// <summary>Finds the one implementation of <see cref="IModule"/> in an assembly.</summary>
internal static class ModuleDoor
{
    public static LoadedModule Open(string name, Assembly assembly)
    {
        try
        {
            var doors = TypeSearch.Of<IModule>(assembly);
            if (doors is not [var door])
                return LoadedModule.Failed(name, $"'{name}' has {doors.Count} implementations of IModule; it needs exactly one.");
            var module = (IModule)Activator.CreateInstance(door)!;
            return IsKebab(module.Manifest.Id)
                ? new LoadedModule(name, module.Manifest.Id, assembly, module, null)
                : LoadedModule.Failed(name, $"'{name}' has the id '{module.Manifest.Id}'; an id is kebab-case: 'digital-transformation'.");
        }
        catch (Exception error)
        {
            return LoadedModule.Failed(name, $"'{name}' could not be loaded: {Cause(error)}");
        }
    }

    private static string Cause(Exception error) => error switch
    {
        ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } => first.Message,
        TargetInvocationException { InnerException: { } inner } => inner.Message,
        _ => error.Message,
    };

    // By hand: the engine of regular expressions takes 30 ms to begin, of every start.
    private static bool IsKebab(string id) =>
        id.Length > 0 && char.IsAsciiLetterLower(id[0]) && id.Split('-').All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}

using System.Reflection;
using System.Text.RegularExpressions;
using Isc.Modules;

namespace Isc.Host.Modules;

/// <summary>Loads the modules the host was built with. One that cannot be loaded is listed as failed, with the reason.</summary>
internal static partial class ModuleLoader
{
    /// <exception cref="OperatorException">Two modules have the same id.</exception>
    public static IReadOnlyList<LoadedModule> Load(Assembly host)
    {
        var loaded = host.GetCustomAttributes<ModuleAssemblyAttribute>()
            .Select(stamp => stamp.Name).Where(name => name.Length > 0).Select(Load).ToList();
        RefuseTwins(loaded);
        return [.. loaded.OrderBy(module => module.Id, StringComparer.Ordinal)];
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
            var assembly = Assembly.Load(new AssemblyName(name));
            var doors = assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IModule))).ToList();
            if (doors is not [var door])
                return Failed(name, $"'{name}' has {doors.Count} implementations of IModule; it needs exactly one.");
            var module = (IModule)Activator.CreateInstance(door)!;
            return IdPattern.IsMatch(module.Manifest.Id)
                ? new LoadedModule(name, module.Manifest.Id, assembly, module, null)
                : Failed(name, $"'{name}' has the id '{module.Manifest.Id}'; an id is kebab-case: 'digital-transformation'.");
        }
        catch (Exception error)
        {
            return Failed(name, $"'{name}' could not be loaded: {(error as TargetInvocationException)?.InnerException?.Message ?? error.Message}");
        }
    }

    private static LoadedModule Failed(string name, string reason) => new(name, name, null, null, reason);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex IdPattern { get; }
}

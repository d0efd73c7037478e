namespace Isc.Host.Modules.Loading;

/// <summary>
/// Modules that were dropped in: <c>plugins/Isc.Modules.Youth/Isc.Modules.Youth.dll</c>, as <c>dotnet publish</c> made it. Read at start;
/// installing or upgrading one needs a restart.
/// </summary>
internal static class PluginFolder
{
    /// <exception cref="OperatorException">The folder is missing.</exception>
    public static IReadOnlyList<LoadedModule> Load(string folder)
    {
        if (!Directory.Exists(folder))
            throw new OperatorException($"The folder of dropped-in modules '{folder}' is missing; make it, or correct Isc:PluginDirectory.");
        return [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(LoadOne)];
    }

    private static LoadedModule LoadOne(string folder)
    {
        var name = Path.GetFileName(folder);
        var file = Path.Combine(folder, name + ".dll");
        if (!File.Exists(file))
            return Failed($"'{name}' holds no '{name}.dll'; a module's folder and assembly have the same name.");
        try
        {
            return Contract.Refusal(name, file) is { } refusal
                ? Failed(refusal)
                : ModuleDoor.Open(name, new ModuleLoadContext(name, file).LoadFromAssemblyPath(file)) with { Folder = name };
        }
        catch (Exception error) when (error is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return Failed($"'{name}' could not be loaded: {error.Message}");
        }

        LoadedModule Failed(string reason) => LoadedModule.Failed(name, reason) with { Folder = name };
    }
}

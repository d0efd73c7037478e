using Isc.Host.Modules.Loading;
using Isc.Modules;

namespace Isc.Host.Modules;

/// <summary>
/// Registers each module against a collection of its own, which is copied over only on success: a module that throws leaves
/// nothing behind.
/// </summary>
internal sealed class ModuleInstaller(IServiceCollection services, IConfiguration settings)
{
    /// <summary>Modules that <c>Isc:Modules:Off</c> names: the way back in when one breaks the site.</summary>
    public IReadOnlySet<string> ForcedOff { get; } = (settings["Isc:Modules:Off"] ?? "")
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<InstalledModule> Install(IReadOnlyList<LoadedModule> loaded)
    {
        var present = loaded.Where(m => m.Failure is null).Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        return [.. RequirementOrder.Of(loaded).Select(module => Install(module, present))];
    }

    private InstalledModule Install(LoadedModule loaded, HashSet<string> present)
    {
        if (loaded.Failure is not null)
            return Failed(loaded, loaded.Failure);
        if (loaded.Module!.Manifest.Requires.FirstOrDefault(id => !present.Contains(id)) is { } missing)
            return Failed(loaded, $"Module '{loaded.Id}' requires '{missing}', which is not installed.");
        var scratch = new ServiceCollection();
        try
        {
            loaded.Module.AddServices(scratch, settings);
            scratch.AddContributionsFrom(loaded.Assembly!, settings);
        }
        catch (Exception error)
        {
            return Failed(loaded, $"Module '{loaded.Id}' failed to register: {error.Message}");
        }

        foreach (var descriptor in scratch)
            services.Add(descriptor);
        return new(loaded.Id, loaded.Assembly, loaded.Module.Manifest, ModuleStatus.On) { Folder = loaded.Folder };
    }

    private InstalledModule Failed(LoadedModule loaded, string reason) => settings.GetValue<bool>("Isc:FailFast")
        ? throw new OperatorException(reason)
        : new(loaded.Id, loaded.Assembly, loaded.Module?.Manifest, ModuleStatus.Failed, reason) { Folder = loaded.Folder };
}

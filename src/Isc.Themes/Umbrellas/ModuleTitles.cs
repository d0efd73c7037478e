using Isc.Modules;
using Isc.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Umbrellas;

/// <summary>The modules of this deployment and what they call themselves.</summary>
internal sealed class ModuleTitles(IModuleCatalogue catalogue, IStringLocalizerFactory localizers)
{
    /// <summary>Modules that take part now, by id.</summary>
    public IReadOnlyDictionary<string, InstalledModule> On =>
        catalogue.Modules.Where(m => m is { Status: ModuleStatus.On, Manifest: not null }).ToDictionary(m => m.Id, StringComparer.Ordinal);

    /// <summary>True for a key that is free of modules, or whose module is on.</summary>
    public bool TakesPart(string key) => catalogue.Modules.All(m => m.Id != key || m.Status == ModuleStatus.On);

    public LocalizedText NameOf(InstalledModule module) => Languages.InEach(() => Text(module, "Module_Name") ?? module.Id);

    private string? Text(InstalledModule module, string key) =>
        localizers.Create(module.Manifest!.Texts)[key] is { ResourceNotFound: false } found ? found.Value : null;
}

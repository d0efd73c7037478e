using Isc.Host.Modules;
using Isc.Modules;
using Isc.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Host.Switching;

/// <summary>What modules call themselves in the current language.</summary>
internal sealed class ModuleNames(ModuleCatalogue catalogue, IStringLocalizerFactory localizers)
{
    public string NameOf(InstalledModule module) => Text(module, "Module_Name") ?? module.Id;

    public string? PurposeOf(InstalledModule module) => Text(module, "Module_Purpose");

    public string ListOf(IReadOnlyList<string> ids) =>
        string.Join(Languages.Current == "ar" ? "، " : ", ", ids.Select(id => catalogue.Modules.FirstOrDefault(m => m.Id == id) is { } module ? NameOf(module) : id));

    private string? Text(InstalledModule module, string key) =>
        module.Manifest is null || localizers.Create(module.Manifest.Texts)[key] is not { ResourceNotFound: false } found ? null : found.Value;
}

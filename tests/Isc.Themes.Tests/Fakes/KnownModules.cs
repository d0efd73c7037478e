using System.Reflection;
using Isc.Modules;
using Isc.Themes.Text;

namespace Isc.Themes.Tests.Fakes;

/// <summary>Modules as the host lists them: one of a theme, one of an umbrella that no record knows, and a register without a theme.</summary>
internal sealed class KnownModules : IModuleCatalogue
{
    /// <summary>Ids of those that are off.</summary>
    public HashSet<string> Off { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<InstalledModule> Modules =>
    [
        Module(new("open-data", ModuleKind.Umbrella, typeof(Texts)) { Covers = ["geospatial", "permits", "nowhere"] }),
        Module(new("permits", ModuleKind.Register, typeof(Texts))),
        Module(new("website", ModuleKind.Theme, typeof(Texts))),
    ];

    public bool IsOn(string id) => Modules.Any(m => m.Id == id && m.Status == ModuleStatus.On);

    public string? OwnerOf(Assembly assembly) => null;

    private InstalledModule Module(ModuleManifest manifest) =>
        new(manifest.Id, typeof(KnownModules).Assembly, manifest, Off.Contains(manifest.Id) ? ModuleStatus.Off : ModuleStatus.On);
}

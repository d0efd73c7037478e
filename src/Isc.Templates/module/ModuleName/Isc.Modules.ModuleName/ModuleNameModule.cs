#if (data)
using Isc.Modules.ModuleName.Data;
#endif
using Isc.Modules.ModuleName.Text;

namespace Isc.Modules.ModuleName;

/// <summary>The-English-name.</summary>
public sealed class ModuleNameModule : IModule
{
    /// <inheritdoc/>
#if (umbrella)
    public ModuleManifest Manifest { get; } = new("module-id", ModuleKind.TheKind, typeof(Texts))
    {
        // Ids of the modules that it combines: "youth". Those that are absent or off do not appear.
        Covers = [],
    };
#else
    public ModuleManifest Manifest { get; } = new("module-id", ModuleKind.TheKind, typeof(Texts));
#endif

    /// <inheritdoc/>
#if (data)
    public void AddServices(IServiceCollection services, IConfiguration settings) => services.AddModuleContext<ModuleNameDbContext>();
#else
    public void AddServices(IServiceCollection services, IConfiguration settings)
    {
        // Contributions are found by the host; nothing else is needed yet.
    }
#endif
}

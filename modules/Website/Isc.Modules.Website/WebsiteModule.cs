using Isc.Modules.Website.Data;
using Isc.Modules.Website.Text;

namespace Isc.Modules.Website;

/// <summary>The theme "website": the inventory of intersectoral pages.</summary>
public sealed class WebsiteModule : IModule
{
    /// <inheritdoc/>
    public ModuleManifest Manifest { get; } = new("website", ModuleKind.Theme, typeof(Texts));

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration settings) => services.AddModuleContext<WebsiteDbContext>();
}

using Isc.Modules.Multilingualism.Data;
using Isc.Modules.Multilingualism.Text;

namespace Isc.Modules.Multilingualism;

/// <summary>The theme "multilingualism": the matrix of mandates and recommendations.</summary>
public sealed class MultilingualismModule : IModule
{
    /// <inheritdoc/>
    public ModuleManifest Manifest { get; } = new("multilingualism", ModuleKind.Theme, typeof(Texts));

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration settings) => services.AddModuleContext<MultilingualismDbContext>();
}

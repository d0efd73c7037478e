using Isc.Modules.Oversight.Changes;
using Isc.Modules.Oversight.Data;
using Isc.Modules.Oversight.Recommendations;
using Isc.Modules.Oversight.Text;

namespace Isc.Modules.Oversight;

/// <summary>The register of oversight recommendations, with acceptance and implementation as two axes.</summary>
public sealed class OversightModule : IModule
{
    /// <inheritdoc/>
    public ModuleManifest Manifest { get; } = new("oversight", ModuleKind.Register, typeof(Texts));

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration settings) => services
        .AddModuleContext<OversightDbContext>()
        .AddScoped<Register>()
        .AddScoped<RecommendationChanger>();
}

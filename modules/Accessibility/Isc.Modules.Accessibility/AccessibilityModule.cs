using Isc.Modules.Accessibility.Data;
using Isc.Modules.Accessibility.Overview;
using Isc.Modules.Accessibility.Text;

namespace Isc.Modules.Accessibility;

/// <summary>The theme "accessibility": the Accessibility Fund and the trials of accessible virtual meetings.</summary>
public sealed class AccessibilityModule : IModule
{
    /// <inheritdoc/>
    public ModuleManifest Manifest { get; } = new("accessibility", ModuleKind.Theme, typeof(Texts))
    {
        Mandates = ["PP Resolution 175"],
    };

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration settings) =>
        services.AddModuleContext<AccessibilityDbContext>().AddScoped<OverviewReader>();
}

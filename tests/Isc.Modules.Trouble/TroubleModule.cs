using Isc.Data;
using Isc.Modules.Trouble.Data;
using Isc.Modules.Trouble.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Trouble;

/// <summary>A module that fails where a test wants it to.</summary>
public sealed class TroubleModule : IModule
{
    public TroubleModule() => Faults.ThrowAt("constructor");

    /// <inheritdoc/>
    public ModuleManifest Manifest { get; } = new("trouble", ModuleKind.Register, typeof(Texts));

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration settings)
    {
        Faults.ThrowAt("registration");
        services.AddModuleContext<TroubleDbContext>();
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules;

/// <summary>
/// The door of a module: one per assembly, public, sealed, with a parameterless constructor. Constructed once at start;
/// a module that throws here gets the status <see cref="ModuleStatus.Failed"/> and the host goes on without it.
/// </summary>
public interface IModule
{
    /// <summary>What the module says of itself. Constant for the life of the process.</summary>
    ModuleManifest Manifest { get; }

    /// <summary>Registers what no scan can find. Runs against a scratch collection that is kept only on success.</summary>
    void AddServices(IServiceCollection services, IConfiguration settings);
}

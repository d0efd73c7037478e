using Isc.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Architecture.Tests.Fixtures.Modules;

/// <summary>A module that another class may inherit from.</summary>
public class OpenDoor : IModule
{
    public ModuleManifest Manifest { get; } = new("open-door", ModuleKind.Register, typeof(OpenDoor));

    public void AddServices(IServiceCollection services, IConfiguration settings)
    {
        // Nothing to register.
    }
}

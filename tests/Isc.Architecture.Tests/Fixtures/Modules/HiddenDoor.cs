using Isc.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Architecture.Tests.Fixtures.Modules;

/// <summary>A module that is neither public nor free of parameters.</summary>
internal sealed class HiddenDoor(TimeProvider clock) : IModule
{
    public ModuleManifest Manifest { get; } = new("hidden-door", ModuleKind.Register, typeof(HiddenDoor));

    public void AddServices(IServiceCollection services, IConfiguration settings) => services.AddSingleton(clock);
}

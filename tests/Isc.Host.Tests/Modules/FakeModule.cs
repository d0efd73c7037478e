using Isc.Host.Text;
using Isc.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Modules;

/// <summary>A module that does what a test wants.</summary>
internal sealed class FakeModule(string id, Action<IServiceCollection> register) : IModule
{
    public ModuleManifest Manifest { get; init; } = new(id, ModuleKind.Register, typeof(Texts));

    public void AddServices(IServiceCollection services, IConfiguration settings) => register(services);
}

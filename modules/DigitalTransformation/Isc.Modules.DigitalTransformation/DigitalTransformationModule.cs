using Isc.Modules.DigitalTransformation.Data;
using Isc.Modules.DigitalTransformation.Text;

namespace Isc.Modules.DigitalTransformation;

/// <summary>The umbrella "digital-transformation", chaired by the Deputy Secretary-General: what the group has in hand.</summary>
public sealed class DigitalTransformationModule : IModule
{
    /// <summary>What it covers: Digital Transformation itself and three topics (R21 2.5).</summary>
    internal static IReadOnlyList<string> Topics { get; } = ["digital-transformation", "remote-participation", "website", "event-overview"];

    /// <inheritdoc/>
    public ModuleManifest Manifest { get; } = new("digital-transformation", ModuleKind.Umbrella, typeof(Texts)) { Covers = Topics };

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration settings) => services.AddModuleContext<DigitalTransformationDbContext>();
}

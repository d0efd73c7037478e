using Isc.Modules.RemoteParticipation.Data;
using Isc.Modules.RemoteParticipation.Text;

namespace Isc.Modules.RemoteParticipation;

/// <summary>The theme "remote-participation": which platform for which kind of meeting.</summary>
public sealed class RemoteParticipationModule : IModule
{
    /// <inheritdoc/>
    public ModuleManifest Manifest { get; } = new("remote-participation", ModuleKind.Theme, typeof(Texts));

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration settings) => services.AddModuleContext<RemoteParticipationDbContext>();
}

using Isc.Modules.Membership.Data;
using Isc.Modules.Membership.Text;

namespace Isc.Modules.Membership;

/// <summary>The register of members: who joined and left, and figures by category, Sector and region.</summary>
public sealed class MembershipModule : IModule
{
    /// <inheritdoc/>
    public ModuleManifest Manifest { get; } = new("membership", ModuleKind.Register, typeof(Texts));

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration settings) =>
        services.AddModuleContext<MembershipDbContext>();
}

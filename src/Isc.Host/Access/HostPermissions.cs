using Isc.Access;
using Isc.Host.Text;

namespace Isc.Host.Access;

/// <summary>The host's own permissions.</summary>
internal sealed class HostPermissions : IPermissionSource
{
    /// <summary>To see why a module failed.</summary>
    public const string SeeModules = "host.modules";

    public IReadOnlyList<Permission> Permissions { get; } = [new(SeeModules, typeof(Texts), Roles.Administrator)];
}

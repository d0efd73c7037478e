using Isc.Access;
using Isc.Host.Text;

namespace Isc.Host.Access;

/// <summary>The host's own permissions.</summary>
internal sealed class HostPermissions : IPermissionSource
{
    /// <summary>To see why a module failed.</summary>
    public const string SeeModules = "host.modules";

    /// <summary>To switch modules on and off.</summary>
    public const string SwitchModules = "host.switch";

    public IReadOnlyList<Permission> Permissions { get; } = 
    [
        new(SeeModules, typeof(Texts), Roles.Administrator),
        new(SwitchModules, typeof(Texts), Roles.Administrator),
    ];
}

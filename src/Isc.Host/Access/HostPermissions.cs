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

    /// <summary>To read the audit trail.</summary>
    public const string ReadAudit = "host.audit";

    /// <summary>To verify the audit trail.</summary>
    public const string VerifyAudit = "host.audit-verify";

    /// <summary>To see how the system is, and to send again what was set aside.</summary>
    public const string SeeStatus = "host.status";

    /// <summary>To see who may do what.</summary>
    public const string SeePermissions = "host.permissions";

    public IReadOnlyList<Permission> Permissions { get; } = 
    [
        new(SeeModules, typeof(Texts), Roles.Administrator),
        new(SwitchModules, typeof(Texts), Roles.Administrator),
        new(ReadAudit, typeof(Texts), Roles.Observer, (Roles.Member, Reach.Own), (Roles.FocalPoint, Reach.Own), (Roles.SectorCoordinator, Reach.Own),
            (Roles.RegionalDirector, Reach.Own), (Roles.TaskForce, Reach.Own), (Roles.Chair, Reach.Own), (Roles.Secretariat, Reach.Own), (Roles.Administrator, Reach.Own)),
        new(VerifyAudit, typeof(Texts), Roles.Observer, Roles.Administrator),
        new(SeeStatus, typeof(Texts), Roles.Administrator),
        new(SeePermissions, typeof(Texts), Roles.Observer, Roles.Chair, Roles.Secretariat, Roles.Administrator),
    ];
}

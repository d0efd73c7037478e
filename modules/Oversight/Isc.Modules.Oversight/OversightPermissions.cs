using Isc.Modules.Oversight.Text;

namespace Isc.Modules.Oversight;

internal sealed class OversightPermissions : IPermissionSource
{
    public const string Register = "oversight.register";
    public const string Accept = "oversight.accept";
    public const string Progress = "oversight.progress";
    public const string Verify = "oversight.verify";

    public IReadOnlyList<Permission> Permissions { get; } =
    [
        new(Register, typeof(Texts), Roles.Secretariat, Roles.Observer),
        new(Accept, typeof(Texts), Roles.Chair, Roles.Secretariat),
        new(Progress, typeof(Texts), Roles.FocalPoint, Roles.SectorCoordinator, Roles.RegionalDirector, Roles.Chair),
        new(Verify, typeof(Texts), Roles.Observer, Roles.Secretariat),
    ];
}

using Isc.Access;
using Isc.Organisation.Text;

namespace Isc.Organisation;

internal sealed class OrganisationPermissions : IPermissionSource
{
    public const string Manage = "organisation.manage";
    public const string Accounts = "organisation.accounts";

    public IReadOnlyList<Permission> Permissions { get; } =
    [
        new(Manage, typeof(Texts), Roles.Secretariat),
        new(Accounts, typeof(Texts), Roles.Secretariat, Roles.Administrator),
        new(Permission.ReadRestricted, typeof(Texts),
            (Roles.FocalPoint, Reach.Own),
            (Roles.SectorCoordinator, Reach.Own), (Roles.SectorCoordinator, Reach.Scope),
            (Roles.RegionalDirector, Reach.Own), (Roles.RegionalDirector, Reach.Scope),
            (Roles.TaskForce, Reach.Own),
            Roles.Observer,
            Roles.Chair,
            (Roles.Secretariat, Reach.Own)),
    ];
}

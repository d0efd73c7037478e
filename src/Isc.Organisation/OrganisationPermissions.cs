using Isc.Access;
using Isc.Organisation.Text;

namespace Isc.Organisation;

internal sealed class OrganisationPermissions : IPermissionSource
{
    public const string Manage = "organisation.manage";

    public IReadOnlyList<Permission> Permissions { get; } = [new(Manage, typeof(Texts), Roles.Secretariat)];
}

using Isc.Modules.Membership.Text;

namespace Isc.Modules.Membership;

internal sealed class MembershipPermissions : IPermissionSource
{
    public const string Record = "membership.record";

    public IReadOnlyList<Permission> Permissions { get; } = [new(Record, typeof(Texts), Roles.Secretariat)];
}

using Isc.Modules.RemoteParticipation.Text;

namespace Isc.Modules.RemoteParticipation;

internal sealed class RemoteParticipationPermissions : IPermissionSource
{
    public const string Record = "remote-participation.record";

    public IReadOnlyList<Permission> Permissions { get; } = [new(Record, typeof(Texts), Roles.Secretariat, Roles.FocalPoint)];
}

using Isc.Modules.Multilingualism.Text;

namespace Isc.Modules.Multilingualism;

internal sealed class MultilingualismPermissions : IPermissionSource
{
    public const string Record = "multilingualism.record";

    public IReadOnlyList<Permission> Permissions { get; } = [new(Record, typeof(Texts), Roles.Secretariat, Roles.FocalPoint)];
}

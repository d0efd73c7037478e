using Isc.Modules.ModuleName.Text;

namespace Isc.Modules.ModuleName;

internal sealed class ModuleNamePermissions : IPermissionSource
{
    public const string Record = "module-id.record";

    public IReadOnlyList<Permission> Permissions { get; } = [new(Record, typeof(Texts), Roles.Secretariat, Roles.FocalPoint)];
}

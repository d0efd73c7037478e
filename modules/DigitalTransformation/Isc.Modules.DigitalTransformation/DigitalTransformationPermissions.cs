using Isc.Modules.DigitalTransformation.Text;

namespace Isc.Modules.DigitalTransformation;

internal sealed class DigitalTransformationPermissions : IPermissionSource
{
    public const string Record = "digital-transformation.record";

    public IReadOnlyList<Permission> Permissions { get; } = [new(Record, typeof(Texts), Roles.Secretariat, Roles.FocalPoint)];
}

using Isc.Modules.Accessibility.Text;

namespace Isc.Modules.Accessibility;

internal sealed class AccessibilityPermissions : IPermissionSource
{
    public const string Fund = "accessibility.fund";
    public const string Trial = "accessibility.trial";

    public IReadOnlyList<Permission> Permissions { get; } =
    [
        new(Fund, typeof(Texts), Roles.Secretariat),
        new(Trial, typeof(Texts), Roles.Secretariat, Roles.FocalPoint),
    ];
}

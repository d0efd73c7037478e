using Isc.Access;
using Isc.Themes.Text;

namespace Isc.Themes.Access;

/// <summary>Who may do what with themes.</summary>
internal sealed class ThemesPermissions : IPermissionSource
{
    public const string Manage = "themes.manage";
    public const string Update = "themes.update";
    public const string Plan = "themes.plan";

    public IReadOnlyList<Permission> Permissions { get; } =
    [
        new(Manage, typeof(Texts), Roles.Administrator, Roles.Secretariat),
        new(Update, typeof(Texts), (Roles.FocalPoint, Reach.Scope), Roles.SectorCoordinator, Roles.Secretariat),
        new(Plan, typeof(Texts), (Roles.FocalPoint, Reach.Scope), Roles.SectorCoordinator, Roles.Secretariat),
    ];
}

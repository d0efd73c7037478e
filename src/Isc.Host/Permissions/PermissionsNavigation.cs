using Isc.Access;
using Isc.Host.Access;
using Isc.Host.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Host.Permissions;

internal sealed class PermissionsNavigation(IStringLocalizer<Texts> texts, ICurrentActor current) : INavigation
{
    public IReadOnlyList<NavigationLink> Links =>
        current.Actor.May(HostPermissions.SeePermissions) ? [new(texts["Permissions_Title"], "/permissions", 95)] : [];
}

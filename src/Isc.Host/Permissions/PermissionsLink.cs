using Isc.Host.Access;
using Isc.Host.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Host.Permissions;

internal sealed class PermissionsLink(IStringLocalizer<Texts> texts) : IAdministrationLinks
{
    public IReadOnlyList<AdministrationLink> Links =>
        [new(texts["Permissions_Title"], texts["Permissions_Summary"], "/administration/permissions", HostPermissions.SeePermissions)];
}

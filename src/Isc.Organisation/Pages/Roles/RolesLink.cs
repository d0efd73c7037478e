using Isc.Organisation.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Organisation.Pages.Roles;

internal sealed class RolesLink(IStringLocalizer<Texts> words) : IAdministrationLinks
{
    public IReadOnlyList<AdministrationLink> Links =>
    [
        new(words["Roles_Title"], words["Roles_Summary"], "/administration/roles", OrganisationPermissions.SeeRoles, 21),
        new(words["Emergencies_Title"], words["Emergencies_Summary"], "/administration/emergencies", OrganisationPermissions.SeeEmergencies, 22),
    ];
}

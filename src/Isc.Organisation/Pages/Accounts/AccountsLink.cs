using Isc.Organisation.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Organisation.Pages.Accounts;

internal sealed class AccountsLink(IStringLocalizer<Texts> words) : IAdministrationLinks
{
    public IReadOnlyList<AdministrationLink> Links =>
        [new(words["Accounts_Title"], words["Accounts_Summary"], "/accounts", OrganisationPermissions.Accounts, 20)];
}

using Isc.Host.Access;
using Isc.Host.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Host.Switching;

internal sealed class ModuleAdministration(IStringLocalizer<Texts> words) : IAdministrationLinks
{
    public IReadOnlyList<AdministrationLink> Links =>
        [new(words["Modules_Title"], words["Modules_Summary"], "/administration/modules", HostPermissions.SeeModules, 10)];
}

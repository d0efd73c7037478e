using Isc.Host.Access;
using Isc.Host.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Host.Operations;

internal sealed class OperationAdministration(IStringLocalizer<Texts> words) : IAdministrationLinks
{
    public IReadOnlyList<AdministrationLink> Links =>
    [
        new(words["Audit_Title"], words["Audit_Summary"], "/administration/audit", HostPermissions.ReadAudit, 80),
        new(words["System_Title"], words["System_Summary"], "/administration/status", HostPermissions.SeeStatus, 90),
    ];
}

using Isc.Access;
using Isc.Host.Access;
using Isc.Host.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Host.Operations;

/// <summary>Leads those who run or examine Isc to their pages; others would find them shut.</summary>
internal sealed class OperationNavigation(IStringLocalizer<Texts> words, ICurrentActor current) : INavigation
{
    public IReadOnlyList<NavigationLink> Links =>
    [
        .. Link(HostPermissions.VerifyAudit, "Audit_Title", "/administration/audit", 900),
        .. Link(HostPermissions.SeeStatus, "System_Title", "/administration/status", 910),
    ];

    private IEnumerable<NavigationLink> Link(string permission, string text, string path, int order) =>
        current.Actor.May(permission) ? [new(words[text], path, order)] : [];
}

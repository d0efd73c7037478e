using Isc.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Escalation.Panels;

/// <summary>The board for those who may see it, the issued decisions for everybody else.</summary>
internal sealed class EscalationNavigation(ICurrentActor current, IStringLocalizer<Texts> texts) : INavigation
{
    public IReadOnlyList<NavigationLink> Links => current.Actor.May(EscalationPermissions.Read)
        ? [new(texts["Escalations"], "/escalations", 27)]
        : [new(texts["Decided"], "/escalations/decided", 27)];
}

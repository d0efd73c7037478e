using Isc.Modules.Membership.Text;
using Isc.Pages;

namespace Isc.Modules.Membership;

internal sealed class MembershipNavigation(IStringLocalizer<Texts> texts) : INavigation
{
    public IReadOnlyList<NavigationLink> Links => [new(texts["Module_Name"], "/membership", 110)];
}

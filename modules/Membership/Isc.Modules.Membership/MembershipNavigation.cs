using Isc.Modules.Membership.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Modules.Membership;

internal sealed class MembershipNavigation(IStringLocalizer<Texts> texts) : INavigation
{
    public IReadOnlyList<NavigationLink> Links => [new(texts["Module_Name"], "/membership", 110)];
}

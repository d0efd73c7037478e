using Isc.Organisation.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Organisation.Pages;

internal sealed class Navigation(IStringLocalizer<Texts> texts) : INavigation
{
    public IReadOnlyList<NavigationLink> Links => [new(texts["Navigation_Organisation"], "/organisation", 40)];
}

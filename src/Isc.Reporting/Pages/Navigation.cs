using Isc.Pages;
using Isc.Reporting.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Pages;

internal sealed class Navigation(IStringLocalizer<Texts> texts) : INavigation
{
    public IReadOnlyList<NavigationLink> Links => [new(texts["Navigation_Reports"], "/reports", 30)];
}

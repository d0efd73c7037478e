using Isc.Pages;
using Isc.Themes.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Pages;

internal sealed class Navigation(IStringLocalizer<Texts> texts) : INavigation
{
    public IReadOnlyList<NavigationLink> Links => [new(texts["Themes_Title"], "/themes", 10)];
}

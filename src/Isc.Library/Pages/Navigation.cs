using Isc.Library.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Library.Pages;

internal sealed class Navigation(IStringLocalizer<Texts> texts) : INavigation
{
    public IReadOnlyList<NavigationLink> Links => [new(texts["Navigation_Library"], "/library", 50)];
}

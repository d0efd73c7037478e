using Isc.Modules.Multilingualism.Text;
using Isc.Pages;

namespace Isc.Modules.Multilingualism;

internal sealed class MultilingualismNavigation(IStringLocalizer<Texts> texts) : INavigation
{
    public IReadOnlyList<NavigationLink> Links => [new(texts["Module_Name"], "/multilingualism", 200)];
}

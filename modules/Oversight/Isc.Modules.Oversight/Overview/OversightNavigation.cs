using Isc.Modules.Oversight.Text;
using Isc.Pages;

namespace Isc.Modules.Oversight.Overview;

internal sealed class OversightNavigation(IStringLocalizer<Texts> texts) : INavigation
{
    public IReadOnlyList<NavigationLink> Links => [new(texts["Module_Name"], "/oversight", 100)];
}

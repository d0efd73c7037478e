using Isc.Modules.ModuleName.Text;
using Isc.Pages;

namespace Isc.Modules.ModuleName;

internal sealed class ModuleNameNavigation(IStringLocalizer<Texts> texts) : INavigation
{
    public IReadOnlyList<NavigationLink> Links => [new(texts["Module_Name"], "/module-id", 200)];
}

using Isc.Modules.DigitalTransformation.Text;
using Isc.Pages;

namespace Isc.Modules.DigitalTransformation;

internal sealed class DigitalTransformationNavigation(IStringLocalizer<Texts> texts) : INavigation
{
    public IReadOnlyList<NavigationLink> Links => [new(texts["Module_Name"], "/digital-transformation", 200)];
}

using Isc.Pages;

namespace Isc.Modules.Trouble;

internal sealed class TroubleNavigation : INavigation
{
    public IReadOnlyList<NavigationLink> Links
    {
        get
        {
            Faults.ThrowAt("navigation");
            return [new("Trouble", "/trouble", 900)];
        }
    }
}

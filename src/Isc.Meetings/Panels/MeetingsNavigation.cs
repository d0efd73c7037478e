using Isc.Meetings.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Panels;

internal sealed class MeetingsNavigation(IStringLocalizer<Texts> texts) : INavigation
{
    public IReadOnlyList<NavigationLink> Links =>
        [new(texts["Meetings"], "/meetings", 20), new(texts["Decisions"], "/meetings/decisions", 25)];
}

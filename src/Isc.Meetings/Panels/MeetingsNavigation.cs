using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Panels;

internal sealed class MeetingsNavigation(IStringLocalizer<Texts> texts, ICurrentActor current) : INavigation
{
    public IReadOnlyList<NavigationLink> Links =>
    [
        new(texts["Meetings"], "/meetings", 20), new(texts["Decisions"], "/meetings/decisions", 25),
        .. current.Actor.May(MeetingsPermissions.Attend) ? [new NavigationLink(texts["Actions"], "/meetings/actions", 26)] : Array.Empty<NavigationLink>(),
    ];
}

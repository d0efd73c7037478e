using Isc.Access;
using Isc.Host.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Host.Administration;

/// <summary>Leads those who administer something to where they do.</summary>
internal sealed class AdministrationNavigation(IStringLocalizer<Texts> words, AdministrationPages pages, ICurrentActor current) : INavigation
{
    // Visitors do not pay for asking.
    public IReadOnlyList<NavigationLink> Links => current.Actor.AccountId is not null && pages.Open.Count > 0
        ? [new(words["Administration_Title"], "/administration", NavigationLink.AfterModules)]
        : [];
}

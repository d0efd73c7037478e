using Isc.Access;
using Isc.Contributions;
using Isc.Pages;

namespace Isc.Host.Administration;

/// <summary>The pages of administration that the reader may open.</summary>
internal sealed class AdministrationPages(IContributions<IAdministrationLinks> links, ICurrentActor current)
{
    public IReadOnlyList<AdministrationLink> Open =>
        [.. links.Ask(source => source.Links).SelectMany(found => found).Where(link => current.Actor.May(link.Permission)).OrderBy(link => link.Order)];
}

using Isc.Contributions;

namespace Isc.Pages;

/// <summary>Adds links to the main navigation.</summary>
public interface INavigation : IContribution
{
    /// <summary>Links for the current language.</summary>
    IReadOnlyList<NavigationLink> Links { get; }
}

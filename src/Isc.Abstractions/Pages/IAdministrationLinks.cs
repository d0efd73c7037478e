using Isc.Contributions;

namespace Isc.Pages;

/// <summary>Puts pages on the administration page, each for those who may open it.</summary>
public interface IAdministrationLinks : IContribution
{
    /// <summary>The pages, their words in the current language.</summary>
    IReadOnlyList<AdministrationLink> Links { get; }
}

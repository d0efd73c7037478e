using Isc.Contributions;

namespace Isc.Pages;

/// <summary>Adds a panel to the home dashboard.</summary>
public interface IDashboardPanel : IContribution
{
    /// <summary>The panel in the current language; null while there is nothing to show.</summary>
    Task<Panel?> LoadAsync(CancellationToken cancellationToken);
}
